package org.reviewcast.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PcmFormatTest {
  private static final PcmFormat CD = new PcmFormat(44_100);

  @Test
  void framesOf_milliseconds_areRoundedDown() {
    assertThat(CD.framesOf(1_000)).isEqualTo(44_100);
    assertThat(CD.framesOf(1)).isEqualTo(44);
    assertThat(CD.framesOf(0)).isZero();
  }

  @Test
  void msOf_frames_areRoundedDown() {
    assertThat(CD.msOf(44_100)).isEqualTo(1_000);
    assertThat(CD.msOf(44_099)).isEqualTo(999);
  }

  @Test
  void framesOf_aHundredHours_areExact() {
    long ms = 100L * 3_600 * 1_000;
    assertThat(CD.msOf(CD.framesOf(ms))).isEqualTo(ms);
  }

  @Test
  void framesOf_moreThanALongHolds_isAnError() {
    assertThatThrownBy(() -> CD.framesOf(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> CD.msOf(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 7_999, 192_001})
  void format_rateOutOfBounds_isRefused(int rate) {
    assertThatThrownBy(() -> new PcmFormat(rate))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(rate));
  }

  @Test
  void audioFormat_byName_isFoundInAnyCase() {
    assertThat(AudioFormat.named(" Mp3 ")).contains(AudioFormat.MP3);
    assertThat(AudioFormat.named("wav")).isEmpty();
    assertThat(AudioFormat.names()).containsExactly("mp3", "m4a", "m4b", "opus", "flac");
  }
}
