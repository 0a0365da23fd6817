package io.github.postmodel.examples.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.Problem;
import io.github.postmodel.Severity;
import io.github.postmodel.SourceRange;
import java.util.List;
import org.apache.spark.serializer.KryoRegistrator;

/**
 * Lets Kryo carry the records of postmodel: {@code spark.kryo.registrator}. Spark's Kryo, 4, is older than records and
 * cannot make one; it also knows nothing of the JDK's immutable lists and maps. Each record goes through Java
 * serialisation as a whole, with all that is in it.
 */
public final class PostKryo implements KryoRegistrator {
    private static final List<Class<?>> TYPES = List.of(
            Post.class,
            FrontMatter.class,
            Body.OriginalLink.class,
            Body.Markdown.class,
            PostKind.class,
            Problem.class,
            SourceRange.class);

    /** Made by Spark, by name. */
    public PostKryo() {}

    @Override
    public void registerClasses(Kryo kryo) {
        TYPES.forEach(type -> kryo.register(type, new JavaSerializer()));
        kryo.register(Severity.class);
    }
}
