package org.reviewcast.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WavFileTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {8_000, 16_000, 44_100, 192_000})
  void write_samples_areReadBackByTheJdk(int rate) throws Exception {
    short[] samples = {0, 1, -1, 255, 256, -256, Short.MAX_VALUE, Short.MIN_VALUE};
    Path file = folder.resolve("a.wav");
    WavFile.write(file, new PcmFormat(rate), samples);
    try (AudioInputStream in = AudioSystem.getAudioInputStream(file.toFile())) {
      javax.sound.sampled.AudioFormat format = in.getFormat();
      assertThat(format.getSampleRate()).isEqualTo(rate);
      assertThat(format.getChannels()).isEqualTo(1);
      assertThat(format.getSampleSizeInBits()).isEqualTo(16);
      assertThat(format.isBigEndian()).isFalse();
      assertThat(in.getFrameLength()).isEqualTo(samples.length);
      short[] read = new short[samples.length];
      Samples.fromBytes(in.readAllBytes(), read.length, read, 0);
      assertThat(read).containsExactly(samples);
    }
  }

  @Test
  void write_noSamples_isAHeaderAlone() throws Exception {
    Path file = folder.resolve("empty.wav");
    WavFile.write(file, new PcmFormat(16_000), new short[0]);
    assertThat(Files.size(file)).isEqualTo(44);
  }
}
