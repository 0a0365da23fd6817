package io.github.postmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one list of the fields, held against the components of the record. */
class FieldTest {
    private static final FrontMatter FULL = FrontMatter.builder()
            .title("A walk")
            .date(OffsetDateTime.parse("2030-09-18T16:00:00-07:00"))
            .tags("canal")
            .source("Canal News")
            .externalUrl(URI.create("https://example.org/a"))
            .postKind(PostKind.RELEASE)
            .draft(true)
            .tldr("Cold.")
            .summary("It was cold.")
            .build();

    @Test
    void theFieldsAreTheComponentsButExtraInTheirOrder() {
        RecordComponent[] components = FrontMatter.class.getRecordComponents();
        assertThat(Arrays.stream(Field.values()).map(Field::component))
                .containsExactlyElementsOf(Arrays.stream(components)
                        .map(RecordComponent::getName)
                        .filter(name -> !name.equals("extra"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"EXTERNAL_URL, external_url, externalUrl", "POST_KIND, post_kind, postKind", "TITLE, title, title"})
    void aFieldHasTheNameOfTheFileAndThatOfTheRecord(Field field, String key, String component) {
        assertThat(field.key()).isEqualTo(key);
        assertThat(field.component()).isEqualTo(component);
    }

    @ParameterizedTest
    @EnumSource
    void aFieldReadsAndSetsItsComponent(Field field) throws ReflectiveOperationException {
        Object value = FrontMatter.class.getMethod(field.component()).invoke(FULL);
        assertThat(FULL.get(field)).isEqualTo(value).isInstanceOf(field.type().javaType());
        FrontMatter alone = FrontMatter.builder().set(field, value).build();
        for (Field each : Field.values()) {
            FrontMatter expected = each == field ? FULL : FrontMatter.builder().build();
            assertThat(alone.get(each)).isEqualTo(expected.get(each));
        }
        assertThat(alone.toBuilder().set(field, null).build())
                .isEqualTo(FrontMatter.builder().build());
    }

    @ParameterizedTest
    @EnumSource
    void aFieldHasAMethodOfTheBuilderThatSetsIt(Field field) throws ReflectiveOperationException {
        Object value = FULL.get(field);
        Method setter = Arrays.stream(FrontMatter.Builder.class.getMethods())
                .filter(method -> method.getName().equals(field.component())
                        && MethodType.methodType(method.getParameterTypes()[0])
                                .wrap()
                                .returnType()
                                .isInstance(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no method of the builder is named " + field.component()));
        FrontMatter.Builder builder = FrontMatter.builder();
        setter.invoke(builder, value);
        assertThat(builder.build())
                .isEqualTo(FrontMatter.builder().set(field, value).build());
    }

    @Test
    void aValueOfAnotherClassIsRefused() {
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> FrontMatter.builder().set(Field.TITLE, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void aKeyNamesItsField(Field field) {
        assertThat(Field.named(field.key())).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"externalUrl", "Title", "slug", ""})
    void anyOtherKeyNamesNone(String key) {
        assertThat(Field.named(key)).isNull();
    }
}
