package org.reviewcast.episode.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenPictureTest {
  @TempDir Path folder;

  @Test
  void squareJpeg_inRange_isUsedByteForByte() throws Exception {
    byte[] jpeg = Jpeg.of(picture(1500, 1500), 0.8f);

    Cover cover = Cover.from(write("cover.jpg", jpeg));

    assertThat(cover.jpeg()).isEqualTo(jpeg);
    assertThat(cover.sidePx()).isEqualTo(1500);
  }

  @Test
  void widePng_squared_standsInTheMiddleOfItsAverageColour() throws Exception {
    Cover cover = Cover.from(png(picture(2000, 1000)));

    BufferedImage square = read(cover);
    assertThat(cover.sidePx()).isEqualTo(2000);
    assertThat(JpegHeader.read(new ByteArrayInputStream(cover.jpeg())).baseline()).isTrue();
    assertColour(square, 500, 1000, Color.RED);
    assertColour(square, 1500, 1000, Color.BLUE);
    assertColour(square, 1000, 200, new Color(127, 0, 127));
    assertColour(square, 1000, 1800, new Color(127, 0, 127));
  }

  @Test
  void smallPng_enlarged_has1400Pixels() throws Exception {
    assertThat(Cover.from(png(picture(30, 30))).sidePx()).isEqualTo(1400);
  }

  @Test
  void largePng_shrunk_has3000Pixels() throws Exception {
    Cover cover = Cover.from(png(picture(6000, 5000)));

    assertThat(cover.sidePx()).isBetween(1400, 3000);
    assertColour(read(cover), cover.sidePx() / 4, cover.sidePx() / 2, Color.RED);
  }

  @Test
  void transparentPng_squared_isOpaque() throws Exception {
    BufferedImage picture = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(50, 50, 0xFF00FF00);

    assertThat(read(Cover.from(png(picture))).getColorModel().hasAlpha()).isFalse();
  }

  @Test
  void greyJpeg_squared_isRgb() throws Exception {
    BufferedImage grey = new BufferedImage(1500, 1500, BufferedImage.TYPE_BYTE_GRAY);
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(grey, "jpeg", jpeg);

    Cover cover = Cover.from(write("grey.jpg", jpeg.toByteArray()));

    assertThat(JpegHeader.read(new ByteArrayInputStream(cover.jpeg())).components()).isEqualTo(3);
  }

  @Test
  void jpegOfACameraHeldUpright_squared_isTurned() throws Exception {
    byte[] jpeg = Jpeg.of(picture(1500, 1500), 0.8f);
    byte[] turned = withOrientation(jpeg, 6);

    BufferedImage square = read(Cover.from(write("photo.jpg", turned)));

    assertColour(square, 750, 300, Color.RED);
    assertColour(square, 750, 1200, Color.BLUE);
  }

  @Test
  void cutShortJpeg_refused_saysSo() throws Exception {
    byte[] jpeg = Jpeg.of(picture(1500, 1500), 0.8f);
    Path cut = write("cut.jpg", Arrays.copyOf(jpeg, jpeg.length / 2));

    assertThatThrownBy(() -> Cover.from(cut))
        .isInstanceOf(CoverException.class)
        .hasMessageStartingWith(cut + ": The picture is cut short.");
  }

  @Test
  void cutShortPng_refused_saysWhatToDo() throws Exception {
    byte[] png = Files.readAllBytes(png(picture(1500, 1500)));
    Path cut = write("cut.png", Arrays.copyOf(png, png.length / 2));

    assertThatThrownBy(() -> Cover.from(cut))
        .isInstanceOf(CoverException.class)
        .hasMessageContaining("Name another picture");
  }

  @Test
  void otherFiles_refused_sayWhatACoverIs() throws Exception {
    Path text = write("cover.jpg", "not a picture".getBytes(StandardCharsets.US_ASCII));
    Path empty = write("empty.png", new byte[0]);
    Path absent = folder.resolve("absent.png");

    assertThatThrownBy(() -> Cover.from(text)).hasMessageContaining("JPEG or PNG");
    assertThatThrownBy(() -> Cover.from(empty)).hasMessageContaining("JPEG or PNG");
    assertThatThrownBy(() -> Cover.from(absent)).hasMessageContaining("no such picture");
    assertThatThrownBy(() -> Cover.from(folder)).hasMessageContaining("no such picture");
  }

  @Test
  void enormousPng_refused_byItsHeaderAlone() throws Exception {
    byte[] png = Files.readAllBytes(png(picture(10, 10)));
    ByteBuffer header = ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    header.putInt(29, (int) sum.getValue());

    assertThatThrownBy(() -> Cover.from(write("enormous.png", png)))
        .isInstanceOf(CoverException.class)
        .hasMessageContaining("60000 × 60000 pixels");
  }

  /** Red on the left, blue on the right. */
  private static BufferedImage picture(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width - width / 2, height);
    pen.dispose();
    return picture;
  }

  /** Puts an Exif segment of one entry, the orientation, after the start of a JPEG file. */
  private static byte[] withOrientation(byte[] jpeg, int orientation) {
    ByteBuffer turned = ByteBuffer.allocate(jpeg.length + 36);
    turned.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) 34);
    turned.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
    turned.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    turned.putShort((short) orientation).putShort((short) 0).putInt(0);
    return turned.put(jpeg, 2, jpeg.length - 2).array();
  }

  private Path png(BufferedImage picture) throws IOException {
    Path file = folder.resolve("picture.png");
    ImageIO.write(picture, "png", file.toFile());
    return file;
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static BufferedImage read(Cover cover) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(cover.jpeg()));
  }

  private static void assertColour(BufferedImage picture, int x, int y, Color expected) {
    Color actual = new Color(picture.getRGB(x, y));
    assertThat(Math.abs(actual.getRed() - expected.getRed())).as("red %s", actual).isLessThan(12);
    assertThat(Math.abs(actual.getGreen() - expected.getGreen())).isLessThan(12);
    assertThat(Math.abs(actual.getBlue() - expected.getBlue())).isLessThan(12);
  }
}
