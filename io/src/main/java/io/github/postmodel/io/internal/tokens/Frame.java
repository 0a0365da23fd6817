package io.github.postmodel.io.internal.tokens;

import com.fasterxml.jackson.core.JsonStreamContext;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.entries.PropertyPath;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A mapping or a list that is being read, and how far. */
public final class Frame extends JsonStreamContext {
    private final @Nullable Frame parent;
    private final Place place;
    private final Iterator<Place> children;
    private @Nullable Place child;
    private @Nullable Object value;

    /**
     * A value in a mapping or a list.
     *
     * @param step the key or the index that leads to it
     * @param key the key as written; null for an item
     * @param node the value as written, or the alias that brings it
     * @param shown what to point at: the value, the key of one that is empty, or the alias that it came by
     * @param aliased whether an alias brought it, or what it is in
     */
    record Place(Object step, @Nullable Node key, Node node, Node shown, boolean aliased) {
        static Place root(Node node) {
            return new Place("", null, node, node, node instanceof Node.Alias);
        }

        /** A value in this one. */
        Place child(Object step, @Nullable Node key, Node node) {
            if (aliased) {
                return new Place(step, shown, node, shown, true);
            }
            Node visible = key != null && node.start() == node.end() ? key : node;
            return new Place(step, key, node, visible, node instanceof Node.Alias);
        }
    }

    Frame(int type, @Nullable Frame parent, Place place, Iterator<Place> children) {
        super(type, -1);
        this.parent = parent;
        this.place = place;
        this.children = children;
        this._nestingDepth = parent == null ? 1 : parent._nestingDepth + 1;
    }

    /** Goes to the next child; null where there is none. */
    @Nullable
    Place next() {
        child = children.hasNext() ? children.next() : null;
        _index++;
        return child;
    }

    Place place() {
        return place;
    }

    /** Where the mapping or list itself is. */
    Spot spot() {
        return new Spot(path(), place.shown(), spotOf(parent));
    }

    static @Nullable Spot spotOf(@Nullable Frame frame) {
        return frame == null ? null : frame.spot();
    }

    String path() {
        return parent == null ? "" : parent.path(place.step());
    }

    /** The path of a child. */
    String path(Object step) {
        return step instanceof Integer index
                ? PropertyPath.index(path(), index)
                : PropertyPath.key(path(), step.toString());
    }

    @Override
    public @Nullable Frame getParent() {
        return parent;
    }

    @Override
    public @Nullable String getCurrentName() {
        return child != null && child.step() instanceof String name ? name : null;
    }

    @Override
    public @Nullable Object getCurrentValue() {
        return value;
    }

    @Override
    public void setCurrentValue(@Nullable Object value) {
        this.value = value;
    }
}
