package io.github.postmodel.io.internal.readers;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.github.postmodel.internal.IsoDate;
import java.io.IOException;
import java.time.OffsetDateTime;

/** Writes a date as the format does: with its offset, and {@code +00:00} for UTC. */
final class IsoDateSerializer extends StdScalarSerializer<OffsetDateTime> {
    private static final long serialVersionUID = 1L;

    IsoDateSerializer() {
        super(OffsetDateTime.class);
    }

    @Override
    public void serialize(OffsetDateTime date, JsonGenerator out, SerializerProvider context) throws IOException {
        out.writeString(IsoDate.format(date));
    }
}
