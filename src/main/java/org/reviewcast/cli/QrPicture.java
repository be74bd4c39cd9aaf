package org.reviewcast.cli;

import io.nayuki.qrcodegen.QrCode;

/** A QR code (ISO/IEC 18004) in characters of half a line's height each. */
final class QrPicture {
  private static final int QUIET_ZONE = 4;
  private static final String BLACK_ON_WHITE = "\u001B[30;107m";
  private static final String PLAIN = "\u001B[0m";

  private QrPicture() {}

  /**
   * The picture of a text, dark on light whatever the terminal's colours are.
   *
   * @return its lines, each with its line end
   */
  static String of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder picture = new StringBuilder();
    for (int y = -QUIET_ZONE; y < code.size + QUIET_ZONE; y += 2) {
      picture.append("  ").append(BLACK_ON_WHITE);
      for (int x = -QUIET_ZONE; x < code.size + QUIET_ZONE; x++) {
        boolean upper = code.getModule(x, y);
        boolean lower = code.getModule(x, y + 1);
        picture.append(upper ? lower ? '█' : '▀' : lower ? '▄' : ' ');
      }
      picture.append(PLAIN).append('\n');
    }
    return picture.toString();
  }
}
