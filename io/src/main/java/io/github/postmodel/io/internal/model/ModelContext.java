package io.github.postmodel.io.internal.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.InjectableValues;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.cfg.CacheProvider;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.deser.DeserializerFactory;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.postmodel.Severity;
import io.github.postmodel.io.internal.entries.PropertyPath;
import io.github.postmodel.io.internal.faults.ModelRule;
import io.github.postmodel.io.internal.tokens.HeldTokens;
import io.github.postmodel.io.internal.tokens.NodeParser;
import io.github.postmodel.io.internal.tokens.Reading;
import io.github.postmodel.io.internal.tokens.Spot;
import org.jspecify.annotations.Nullable;

/** Jackson's context with two differences: what is held back keeps its places, and a key that is missing is told. */
final class ModelContext extends DefaultDeserializationContext {
    private static final long serialVersionUID = 1L;

    ModelContext(DefaultDeserializationContext blueprint) {
        super(blueprint);
    }

    private ModelContext(
            ModelContext source,
            DeserializationConfig config,
            @Nullable JsonParser parser,
            @Nullable InjectableValues values) {
        super(source, config, parser, values);
    }

    private ModelContext(ModelContext source, DeserializationConfig config) {
        super(source, config);
    }

    private ModelContext(ModelContext source, DeserializerFactory factory) {
        super(source, factory);
    }

    private ModelContext(ModelContext source, CacheProvider caches) {
        super(source, caches);
    }

    @Override
    public ModelContext withCaches(CacheProvider caches) {
        return new ModelContext(this, caches);
    }

    @Override
    public ModelContext copy() {
        return new ModelContext(this);
    }

    @Override
    public ModelContext createInstance(
            DeserializationConfig config, JsonParser parser, @Nullable InjectableValues values) {
        return new ModelContext(this, config, parser, values);
    }

    @Override
    public ModelContext createDummyInstance(DeserializationConfig config) {
        return new ModelContext(this, config);
    }

    @Override
    public ModelContext with(DeserializerFactory factory) {
        return new ModelContext(this, factory);
    }

    @Override
    public TokenBuffer bufferForInputBuffering(JsonParser parser) {
        return getParser() instanceof NodeParser file
                ? new HeldTokens(parser, this, file.reading())
                : super.bufferForInputBuffering(parser);
    }

    /** A required key is missing: a fault of which Jackson asks no handler. */
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // As Jackson has it.
    public <T> T reportInputMismatch(@Nullable BeanProperty property, String message, @Nullable Object... arguments)
            throws JsonMappingException {
        if (property != null && message.startsWith("Missing") && getParser() instanceof NodeParser file) {
            Reading reading = file.reading();
            tellMissing(reading, reading.current().spot(), property.getName());
            reading.supply(reading.current().spot(), property.getName());
        }
        return super.reportInputMismatch(property, message, arguments);
    }

    /** Tells that a mapping does not have a key, unless it is not known whether the file has it. */
    static void tellMissing(Reading reading, Spot mapping, String key) {
        if (reading.isComplete()) {
            String path = PropertyPath.key(mapping.path(), key);
            reading.tell(
                    ModelRule.KEY_REQUIRED,
                    Severity.ERROR,
                    new Spot(path, mapping.node(), mapping.around()),
                    path + " is missing, and required; add " + key + ":");
        }
    }
}
