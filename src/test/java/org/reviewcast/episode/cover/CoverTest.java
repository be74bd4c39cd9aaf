package org.reviewcast.episode.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewcast.review.Work;

class CoverTest {
  private static final int TITLE_BAND_TOP_PX = 500;
  private static final int TITLE_BAND_FOOT_PX = 1700;

  @ParameterizedTest
  @EnumSource(Work.Kind.class)
  void kinds_drawn_areBaselineRgbPicturesOfDirectorySize(Work.Kind kind) throws Exception {
    Cover cover = Cover.draw("Anora", Optional.of("Ada"), Optional.of("Night Reviews"), kind);

    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(cover.jpeg()));
    JpegHeader header = JpegHeader.read(new ByteArrayInputStream(cover.jpeg()));
    assertThat(picture.getWidth()).isEqualTo(cover.sidePx()).isEqualTo(3000);
    assertThat(picture.getHeight()).isEqualTo(3000);
    assertThat(header).isEqualTo(new JpegHeader(true, 3, 1, true));
    assertThat(cover.jpeg().length).isLessThan(400_000);
  }

  @Test
  void kinds_ofOneTitle_allLookDifferent() {
    Set<Integer> pictures = new HashSet<>();
    for (Work.Kind kind : Work.Kind.values()) {
      pictures.add(Arrays.hashCode(draw("Anora", kind).jpeg()));
    }

    assertThat(pictures).hasSameSizeAs(Work.Kind.values());
  }

  @Test
  void sameValues_drawnTwice_areTheSameBytes() {
    assertThat(draw("Anora", Work.Kind.BOOK).jpeg())
        .isEqualTo(draw("Anora", Work.Kind.BOOK).jpeg());
  }

  @Test
  void shortTitle_shrunkToAHundredPixels_stillHasTallLetters() throws Exception {
    Cover cover = Cover.draw("Anora", Optional.empty(), Optional.empty(), Work.Kind.FILM);

    assertThat(inkHeightPx(cover)).as("a fifth of the cover").isGreaterThan(600);
  }

  static List<String> oddTitles() {
    return List.of(
        "M",
        "“",
        "a".repeat(400),
        "Ŵ".repeat(120),
        "A very long title, indeed: ".repeat(16).strip(),
        "word ".repeat(5000).strip(),
        "東京物語",
        "🎬",
        "🎬".repeat(400),
        "שלום עולם 2049",
        "العربية ".repeat(60).strip(),
        "e\u0301\u0302\u0303".repeat(100),
        "\u200B\u200D",
        "(東京)",
        "x\uD800y",
        "Ähnlich: Öfter & Übel, Ångström żółć Ștefan",
        "Сталкер — Ζορμπάς");
  }

  @ParameterizedTest
  @MethodSource("oddTitles")
  @Timeout(20)
  void oddTitles_drawn_leaveNoCoverWithoutLetters(String title) throws Exception {
    assertThat(inkHeightPx(draw(title, Work.Kind.ALBUM))).isGreaterThan(80);
  }

  @Test
  void normalTitle_drawn_takesLittleTime() {
    long start = System.nanoTime();

    draw("Everything Everywhere All at Once", Work.Kind.UNKNOWN);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  private static Cover draw(String title, Work.Kind kind) {
    return Cover.draw(title, Optional.of("Ada Lovelace"), Optional.of("Night Reviews"), kind);
  }

  /** How high the text stands in the band of the title, found by what differs from the ground. */
  private static int inkHeightPx(Cover cover) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(cover.jpeg()));
    int ground = picture.getRGB(20, 1000);
    List<Integer> rows = new ArrayList<>();
    for (int y = TITLE_BAND_TOP_PX; y < TITLE_BAND_FOOT_PX; y++) {
      for (int x = 0; x < picture.getWidth(); x += 5) {
        if (differs(picture.getRGB(x, y), ground)) {
          rows.add(y);
          break;
        }
      }
    }
    return rows.isEmpty() ? 0 : rows.get(rows.size() - 1) - rows.get(0);
  }

  private static boolean differs(int rgb, int other) {
    int difference = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      difference += Math.abs((rgb >> shift & 0xFF) - (other >> shift & 0xFF));
    }
    return difference > 150;
  }
}
