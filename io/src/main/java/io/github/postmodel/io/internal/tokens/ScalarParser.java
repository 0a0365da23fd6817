package io.github.postmodel.io.internal.tokens;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.yaml.ScalarType;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What the scalar at hand is as a text and as a number; the part of a parser that knows nothing of its order. */
abstract class ScalarParser extends ParserMinimalBase implements Cursor {
    final Reading reading;
    Node.@Nullable Scalar scalar;
    ScalarType type = ScalarType.NULL;
    private boolean closed;

    ScalarParser(Reading reading) {
        super(0, StreamReadConstraints.defaults());
        this.reading = reading;
    }

    public final Reading reading() {
        return reading;
    }

    @Override
    public void readAsText() {
        if (_currToken != null && _currToken.isScalarValue() && _currToken != JsonToken.VALUE_NULL) {
            _currToken = JsonToken.VALUE_STRING;
        }
    }

    @Override
    public boolean isTimestamp() {
        return type == ScalarType.TIMESTAMP && scalar != null;
    }

    @Override
    public Node.@Nullable Scalar scalar() {
        return scalar;
    }

    /** The name of the key at hand, or of that of the value at hand. */
    @Override
    public abstract @Nullable String currentName();

    @Override
    public @Nullable String getText() {
        if (_currToken == JsonToken.FIELD_NAME) {
            return currentName();
        }
        return scalar != null ? scalar.text() : _currToken == null ? null : _currToken.asString();
    }

    @Override
    public char[] getTextCharacters() {
        String text = getText();
        return text == null ? new char[0] : text.toCharArray();
    }

    @Override
    public int getTextLength() {
        String text = getText();
        return text == null ? 0 : text.length();
    }

    @Override
    public int getTextOffset() {
        return 0;
    }

    @Override
    public boolean hasTextCharacters() {
        return false;
    }

    @Override
    public @Nullable String getValueAsString() {
        return getValueAsString(null);
    }

    @Override
    public @Nullable String getValueAsString(@Nullable String otherwise) {
        boolean text = _currToken == JsonToken.FIELD_NAME
                || _currToken != null && _currToken.isScalarValue() && _currToken != JsonToken.VALUE_NULL;
        return text ? getText() : otherwise;
    }

    @Override
    public Number getNumberValue() throws IOException {
        return number(Number.class);
    }

    private Number number(Class<?> wanted) throws IOException {
        boolean isNumber = _currToken == JsonToken.VALUE_NUMBER_INT || _currToken == JsonToken.VALUE_NUMBER_FLOAT;
        if (!isNumber || scalar == null) {
            throw _constructReadException("Current token (" + _currToken + ") not numeric, cannot use as " + wanted);
        }
        return Numbers.of(type, scalar.text());
    }

    @Override
    public NumberType getNumberType() throws IOException {
        Number number = number(Number.class);
        if (number instanceof Integer) {
            return NumberType.INT;
        }
        return number instanceof Long
                ? NumberType.LONG
                : number instanceof BigInteger ? NumberType.BIG_INTEGER : NumberType.DOUBLE;
    }

    @Override
    public int getIntValue() throws IOException {
        Number number = number(int.class);
        if (number instanceof Integer) {
            return number.intValue();
        }
        if (number.doubleValue() < Integer.MIN_VALUE || number.doubleValue() > Integer.MAX_VALUE) {
            reportOverflowInt(getText());
        }
        return number.intValue();
    }

    @Override
    public long getLongValue() throws IOException {
        Number number = number(long.class);
        boolean tooLarge =
                number instanceof BigInteger big ? big.bitLength() > 63 : Math.abs(number.doubleValue()) > 0x1p63;
        if (tooLarge) {
            reportOverflowLong(getText());
        }
        return number.longValue();
    }

    @Override
    public BigInteger getBigIntegerValue() throws IOException {
        Number number = number(BigInteger.class);
        return number instanceof BigInteger big
                ? big
                : number instanceof Double ? getDecimalValue().toBigInteger() : BigInteger.valueOf(number.longValue());
    }

    @Override
    public float getFloatValue() throws IOException {
        return number(float.class).floatValue();
    }

    @Override
    public double getDoubleValue() throws IOException {
        return number(double.class).doubleValue();
    }

    @Override
    public BigDecimal getDecimalValue() throws IOException {
        Number number = number(BigDecimal.class);
        return Numbers.decimal(number, scalar == null ? "" : scalar.text());
    }

    @Override
    public boolean isNaN() throws IOException {
        return _currToken == JsonToken.VALUE_NUMBER_FLOAT && !Double.isFinite(getDoubleValue());
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) {
        String text = getText();
        return variant.decode(text == null ? "" : text);
    }

    @Override
    public JsonLocation currentTokenLocation() {
        return reading.location(spot());
    }

    @Override
    public JsonLocation currentLocation() {
        return currentTokenLocation();
    }

    @Override
    @SuppressWarnings("deprecation") // The name of it that Jackson still wants.
    public JsonLocation getTokenLocation() {
        return currentTokenLocation();
    }

    @Override
    @SuppressWarnings("deprecation") // The name of it that Jackson still wants.
    public JsonLocation getCurrentLocation() {
        return currentTokenLocation();
    }

    @Override
    public ObjectCodec getCodec() {
        return reading.codec();
    }

    @Override
    public void setCodec(ObjectCodec codec) {
        throw new UnsupportedOperationException("the file is bound by the mapper of its model");
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    protected void _handleEOF() throws JsonParseException {
        _reportInvalidEOF();
    }
}
