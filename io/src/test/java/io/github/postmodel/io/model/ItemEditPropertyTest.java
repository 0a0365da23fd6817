package io.github.postmodel.io.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.ContentFile;
import io.github.postmodel.io.ContentModel;
import io.github.postmodel.io.PostEditException;
import io.github.postmodel.io.UnknownKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random changes of lists of records: what is read is what was wanted, and no key comes to another item. */
class ItemEditPropertyTest {
    private static final int CHANGES = 4000;
    private static final String OWN = "own";

    record Leg(Integer miles, String port) {}

    record Trip(String name, String ship, Integer days, List<String> tags, List<Leg> legs) {}

    record Log(String title, List<Trip> trips, String end) {}

    private static final ContentModel<Log> LOGS = ContentModel.of(Log.class).unknownKeys(UnknownKeys.IGNORE);

    private final Random random = new Random(Long.getLong("postmodel.seed", 1));
    private int names;

    @Test
    void itemsKeepTheirKeys() {
        int refused = 0;
        for (int number = 0; number < CHANGES; number++) {
            String text = text();
            ContentFile<Log> file = LOGS.parse(text);
            assertThat(file.problems()).as(text).isEmpty();
            Log log = file.content().orElseThrow();
            List<Trip> trips = changed(log.trips());
            Log wanted = new Log(log.title(), trips, log.end());
            try {
                ContentFile<Log> after = file.with(wanted);
                assertThat(after.content()).as("%s to %s", text, trips).contains(wanted);
                assertThat(after.text())
                        .as("%s to %s", text, trips)
                        .startsWith(text.substring(0, text.indexOf("trips:")));
                assertThat(after.text()).endsWith(text.substring(text.indexOf("end:")));
                assertThatKeysAreKept(file, after);
            } catch (PostEditException guess) {
                assertThat(guess).as(text).hasMessageContaining("is a guess");
                refused++;
            }
        }
        assertThat(refused).isLessThan(CHANGES / 2);
    }

    /** A trip of a name keeps its own key, whatever else it is, and none gets that of another. */
    private static void assertThatKeysAreKept(ContentFile<Log> before, ContentFile<Log> after) {
        String shown = before.text() + "became\n" + after.text();
        List<Map<?, ?>> now = trips(after);
        for (Map<?, ?> trip : trips(before)) {
            Object name = trip.get("name");
            List<Map<?, ?>> same = now.stream()
                    .filter(other -> name != null && name.equals(other.get("name")))
                    .toList();
            same.forEach(other -> assertThat(other.get(OWN)).as(shown).isEqualTo(trip.get(OWN)));
        }
        List<Object> own = new ArrayList<>();
        now.forEach(trip -> own.add(trip.get(OWN)));
        own.removeIf(key -> key == null);
        assertThat(own).as(shown).doesNotHaveDuplicates();
    }

    private static List<Map<?, ?>> trips(ContentFile<Log> file) {
        List<Map<?, ?>> trips = new ArrayList<>();
        if (file.markdown().frontMatter().get("trips") instanceof List<?> list) {
            list.forEach(trip -> trips.add((Map<?, ?>) trip));
        }
        return trips;
    }

    private List<Trip> changed(List<Trip> trips) {
        List<Trip> changed = new ArrayList<>(trips == null ? List.of() : trips);
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            int at = changed.isEmpty() ? 0 : random.nextInt(changed.size());
            switch (changed.isEmpty() ? 0 : random.nextInt(5)) {
                case 0 -> changed.add(random.nextInt(changed.size() + 1), trip());
                case 1 -> changed.remove(at);
                case 2 -> changed.add(random.nextInt(changed.size()), changed.remove(at));
                default -> changed.set(at, changed(changed.get(at)));
            }
        }
        return changed;
    }

    private Trip changed(Trip trip) {
        Trip other = trip();
        return switch (random.nextInt(6)) {
            case 0 -> new Trip(trip.name(), other.ship(), trip.days(), trip.tags(), trip.legs());
            case 1 -> new Trip(trip.name(), trip.ship(), other.days(), trip.tags(), trip.legs());
            case 2 -> new Trip(trip.name(), null, null, null, null);
            case 3 -> new Trip(trip.name(), trip.ship(), trip.days(), other.tags(), other.legs());
            case 4 -> new Trip(other.name(), trip.ship(), trip.days(), trip.tags(), trip.legs());
            default -> new Trip(trip.name(), trip.ship(), trip.days(), trip.tags(), null);
        };
    }

    private Trip trip() {
        return new Trip(
                maybe("n" + ++names),
                maybe("ship " + random.nextInt(3)),
                maybe(random.nextInt(4)),
                maybe(List.of("t" + random.nextInt(2), "u")),
                maybe(List.of(new Leg(random.nextInt(9), maybe("p")), new Leg(null, "q"))));
    }

    private <T> T maybe(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private String text() {
        StringBuilder text = new StringBuilder("---\ntitle: A log # of ours\ntrips:");
        int count = random.nextInt(5);
        boolean withOwn = random.nextInt(3) > 0;
        text.append(count == 0 ? " []\n" : "\n");
        for (int index = 0; index < count; index++) {
            Trip trip = trip();
            List<String> pairs = new ArrayList<>();
            add(pairs, "name", trip.name());
            add(pairs, "ship", trip.ship());
            add(pairs, "days", trip.days());
            add(pairs, OWN, withOwn ? 100 + index : null);
            add(pairs, "tags", trip.tags() == null ? null : "[" + String.join(", ", trip.tags()) + "]");
            if (trip.legs() != null) {
                pairs.add("legs: [{miles: " + trip.legs().get(0).miles() + ", sea: " + index + "}, {port: q}]");
            }
            if (pairs.isEmpty()) {
                pairs.add("days: 1");
            }
            if (random.nextInt(3) == 0) {
                text.append("# about ").append(index).append('\n');
            }
            if (random.nextInt(4) == 0) {
                text.append("- {").append(String.join(", ", pairs)).append("}\n");
            } else {
                String note = random.nextInt(3) == 0 ? " # note " + index : "";
                text.append("- ")
                        .append(String.join("\n  ", pairs))
                        .append(note)
                        .append('\n');
            }
        }
        text.append("end: the end\n---\nText.\n");
        return random.nextInt(4) == 0 ? text.toString().replace("\n", "\r\n") : text.toString();
    }

    private static void add(List<String> pairs, String key, Object value) {
        if (value != null) {
            pairs.add(key + ": " + value);
        }
    }
}
