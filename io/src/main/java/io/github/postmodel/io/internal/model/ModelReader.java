package io.github.postmodel.io.internal.model;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.util.LinkedNode;
import io.github.postmodel.Problem;
import io.github.postmodel.Severity;
import io.github.postmodel.io.internal.check.Constraints;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.faults.FaultHandler;
import io.github.postmodel.io.internal.faults.ModelRule;
import io.github.postmodel.io.internal.faults.Names;
import io.github.postmodel.io.internal.faults.Property;
import io.github.postmodel.io.internal.faults.Wanted;
import io.github.postmodel.io.internal.faults.WrongValue;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.tokens.NodeParser;
import io.github.postmodel.io.internal.tokens.Reading;
import io.github.postmodel.io.internal.tokens.Spot;
import io.github.postmodel.io.internal.tokens.Trail;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Binds files to a type, and tells all that is wrong with each. Thread-safe. */
public final class ModelReader {
    /** More faults of the kind that ends a pass are not looked for in one file. */
    private static final int MAX_PASSES = 200;

    private static final Pattern EXTERNAL_TYPE = Pattern.compile("^Missing external type id property '([^']*)'");

    private static final Pattern SECOND_NAME =
            Pattern.compile("No fallback setter/field defined for creator property '([^']*)'");

    private final JavaType type;
    private final ObjectMapper mapper;
    private final Names names;
    private final FaultHandler faults;
    private final Constraints constraints;
    private final DeserializationConfig config;
    private final ModelContext blueprint;

    /**
     * A reader of a type.
     *
     * @param mapper a mapper made for models, by {@code Mappers}
     * @param unknownKeys how bad an unknown key is; null where it is no fault
     */
    public ModelReader(
            JavaType type, ObjectMapper mapper, Names names, @Nullable Severity unknownKeys, Constraints constraints) {
        this.type = type;
        this.mapper = mapper;
        this.names = names;
        this.faults = new FaultHandler(names, unknownKeys);
        this.constraints = constraints;
        this.config = withLast(mapper.getDeserializationConfig(), faults);
        this.blueprint = new ModelContext((DefaultDeserializationContext) mapper.getDeserializationContext());
    }

    /** Handlers of the user's own come first. */
    private static DeserializationConfig withLast(DeserializationConfig config, DeserializationProblemHandler last) {
        Deque<DeserializationProblemHandler> own = new ArrayDeque<>();
        LinkedNode<DeserializationProblemHandler> node = config.getProblemHandlers();
        for (; node != null; node = node.next()) {
            own.push(node.value());
        }
        DeserializationConfig with = config.withNoProblemHandlers().withHandler(last);
        for (DeserializationProblemHandler handler : own) {
            with = with.withHandler(handler);
        }
        return with;
    }

    /**
     * What came of binding a file.
     *
     * @param value the value; null where there is an error
     * @param problems what is wrong, by place
     */
    public record Bound(@Nullable Object value, List<Problem> problems) {}

    /**
     * Binds a file.
     *
     * @param root its front matter, or all of it
     * @param before what is wrong with it already
     * @throws IllegalStateException if the type is none that can be bound, or there is no provider for its constraints
     */
    public Bound read(Source source, Node root, List<Problem> before, Reading.Limits limits) {
        Reading reading = new Reading(source, root, before, limits, mapper);
        Object value = bind(reading);
        if (value != null) {
            new Checks(reading, names, faults, constraints).check(value, Trail.of(root));
        }
        return new Bound(reading.hasErrors() ? null : value, reading.problems());
    }

    private @Nullable Object bind(Reading reading) {
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            NodeParser parser = NodeParser.start(reading);
            DefaultDeserializationContext context =
                    blueprint.createInstance(config, parser, mapper.getInjectableValues());
            try {
                parser.nextToken();
                Object value = context.readRootValue(parser, type, context.findRootValueDeserializer(type), null);
                context.checkUnresolvedObjectId();
                return value;
            } catch (InvalidDefinitionException fault) {
                if (leaveOutSecondName(reading, fault)) {
                    continue;
                }
                throw new IllegalStateException(
                        type.getRawClass().getName() + " cannot be read: " + at(reading) + fault.getOriginalMessage(),
                        fault);
            } catch (IOException | RuntimeException fault) {
                if (!goOn(reading, fault)) {
                    return null;
                }
            }
        }
        return null;
    }

    private static String at(Reading reading) {
        String path = reading.current().spot().path();
        return path.isEmpty() ? "" : path + ": ";
    }

    /** Leaves a key out from the next pass on that says what another has said already: Jackson takes each only once. */
    private static boolean leaveOutSecondName(Reading reading, InvalidDefinitionException fault) {
        Matcher again = SECOND_NAME.matcher(String.valueOf(fault.getOriginalMessage()));
        String key = reading.current().currentName();
        if (!again.lookingAt() || key == null) {
            return false;
        }
        Spot spot = reading.current().keySpot();
        FaultHandler.tellSecondName(reading, spot, key, again.group(1));
        return reading.leaveOut(spot);
    }

    /** Tells what has ended a pass, and passes over it in the next; false where nothing would be left. */
    private boolean goOn(Reading reading, Exception fault) {
        if (reading.takeSupplied()) {
            return true;
        }
        Spot spot = reading.current().spot();
        if (!reading.hasFaultIn(spot.path())) {
            tell(reading, spot, fault);
        }
        if (fault instanceof ValueInstantiationException refused
                && reading.current().node() instanceof Node.Mapping keys) {
            // Jackson would have looked at these only after it had made the bean; not so with a builder.
            Trail trail = new Trail(spot.path(), keys, spot.node(), null, spot.node() instanceof Node.Alias);
            Names.Bean bean = names.bean(refused.getType().getRawClass());
            if (bean.properties().stream().anyMatch(Property::isRead)) {
                faults.tellUnknown(reading, bean, trail);
            }
        }
        Spot over = spot;
        while (over != null && !over.path().isEmpty()) {
            if (reading.passOver(over)) {
                return true;
            }
            over = over.around();
        }
        return false;
    }

    private void tell(Reading reading, Spot spot, Exception fault) {
        Throwable cause = fault instanceof JsonMappingException && fault.getCause() != null ? fault.getCause() : fault;
        if (fault instanceof InvalidNullException none) {
            tellNull(reading, spot, none.getPropertyName().getSimpleName());
            return;
        }
        Matcher type = EXTERNAL_TYPE.matcher(fault.getMessage() == null ? "" : fault.getMessage());
        if (fault instanceof MismatchedInputException && type.find()) {
            String message =
                    spot.path() + " needs a key beside it that names its type; add " + type.group(1) + ": above it";
            reading.tell(ModelRule.KEY_REQUIRED, Severity.ERROR, spot, message);
            return;
        }
        JavaType wanted = cause instanceof InputCoercionException overflow
                ? mapper.constructType(overflow.getTargetType())
                : wanted(fault);
        if (wanted != null && (cause == fault || Wanted.of(wanted) != null)) {
            String detail = fault instanceof JsonMappingException mapping ? mapping.getOriginalMessage() : null;
            WrongValue.tell(reading, names, wanted, detail);
        } else {
            String message = new Refusal(names, reading).message(fault, cause);
            reading.tell(
                    ModelRule.VALUE_REFUSED,
                    Severity.ERROR,
                    spot,
                    spot.path().isEmpty() ? message : spot.path() + ": " + message);
        }
    }

    /** Tells that there is no value where the model wants one. */
    private static void tellNull(Reading reading, Spot spot, String key) {
        if (reading.current().currentToken() == JsonToken.VALUE_NULL) {
            reading.tell(
                    ModelRule.VALUE_REQUIRED, Severity.ERROR, spot, spot.path() + " is empty; it must have a value");
        } else {
            ModelContext.tellMissing(reading, spot, key);
        }
    }

    /** The type that a value was not one of; null where the fault is another. */
    private @Nullable JavaType wanted(Exception fault) {
        Class<?> type = fault instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return type == null || fault instanceof ValueInstantiationException ? null : mapper.constructType(type);
    }
}
