package org.reviewcast.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewcast.spoken.Specification.Example;
import org.reviewcast.voice.SpokenText;

/** Each example of {@code spoken/spec.md} is read as it says there. */
class SpokenFormsSpecTest {
  static List<Example> examples() {
    return Specification.examples();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void read_exampleOfTheSpecification_isSpokenAsWritten(Example example) {
    SpokenText text = new SpokenForms(example.english()).read(example.written(), List.of());
    String spoken = example.respelled() ? respelled(text) : text.toString();
    assertThat(withoutFullStop(spoken)).isEqualTo(withoutFullStop(example.spoken()));
  }

  @Test
  void specification_hasItsTwoThousandExamples() {
    assertThat(examples()).hasSizeGreaterThanOrEqualTo(FEWEST);
  }

  private static final int FEWEST = 2_000;

  private static String respelled(SpokenText text) {
    return text.words().stream()
        .map(word -> word.plainText() + word.after().sign())
        .collect(Collectors.joining(" "));
  }

  private static String withoutFullStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
