package org.reviewcast.episode.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written, read by the JDK's reader. */
class JpegTest {
  @ParameterizedTest
  @ValueSource(floats = {0.5f, 0.78f, 0.95f})
  void ofDrawing_evenOfNoise_hasThePixelsOfTheBestTables(float quality) throws IOException {
    BufferedImage noise = new BufferedImage(200, 120, BufferedImage.TYPE_3BYTE_BGR);
    Random chance = new Random(1);
    for (int y = 0; y < noise.getHeight(); y++) {
      for (int x = 0; x < noise.getWidth(); x++) {
        // Half of it flat, so that runs of all lengths come.
        noise.setRGB(x, y, x % 64 < y / 2 ? chance.nextInt() : 0x335577);
      }
    }
    BufferedImage drawn = read(Jpeg.ofDrawing(noise, quality));
    BufferedImage best = read(Jpeg.of(noise, quality));
    for (int y = 0; y < noise.getHeight(); y++) {
      for (int x = 0; x < noise.getWidth(); x++) {
        assertThat(drawn.getRGB(x, y)).as("%d, %d", x, y).isEqualTo(best.getRGB(x, y));
      }
    }
  }

  private static BufferedImage read(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }
}
