package org.reviewcast.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewcast.review.Readers;
import org.reviewcast.review.SourceText;

class OtherLanguageTest {
  private static final String GERMAN =
      "Der Film ist lang, und das ist nicht sein Fehler. Die Kamera bleibt auf dem Boot, mit den"
          + " Leuten, die nicht wissen, dass der Krieg vorbei ist. Das Ende ist still, und es wird"
          + " nicht erklärt.";
  private static final String ENGLISH =
      "The film is long, and that is not its fault. The camera stays on the boat with the people,"
          + " who do not know that the war is over. Der Krieg ist vorbei, says the captain.";

  private static Optional<String> notice(String head, String text) throws Exception {
    return OtherLanguage.notice(
        Readers.read(
            new SourceText(
                "boot.md", "---\ntitle: Das Boot\n" + head + "---\n\n" + text, List.of())));
  }

  @Test
  void notice_reviewInAnotherLanguageThanItIsTakenFor_saysWhatToWrite() throws Exception {
    assertThat(notice("", GERMAN)).get().asString().contains("boot.md", "German", "language: de");
    assertThat(notice("language: de\n", ENGLISH)).get().asString().contains("language: en");
  }

  @Test
  void notice_reviewInItsLanguageOrTooShortToTell_saysNothing() throws Exception {
    assertThat(notice("", ENGLISH)).isEmpty();
    assertThat(notice("language: de\n", GERMAN)).isEmpty();
    assertThat(notice("", "Das ist der Film.")).isEmpty();
    assertThat(notice("language: lb\n", GERMAN)).isEmpty();
  }
}
