package org.reviewcast.spoken;

import java.util.Set;

/** Names that decide how the number after them is read, in lower case. */
final class Names {
  private static final Set<String> NUMBERED =
      Words.of(
          """
          fahrenheit room area flight boeing highway route interstate porsche ferrari bus
          channel unit xbox thx pelham apartment suite airbus commodore roland tr tb blink
          cell ward rt concorde squadron engine ladder
          """);

  private static final Set<String> RULERS =
      Words.of(
          """
          henry richard edward george louis charles james elizabeth mary william catherine
          peter ivan nicholas alexander philip felipe frederick friedrich ramses ramesses
          leopold emmanuel wilhelm francis pius paul benedict leo gregory innocent clement
          urban julius napoleon christian haakon harald gustav carl ferdinand rudolf ludwig
          otto margrethe victoria john mehmed selim murad abdulhamid cleopatra ptolemy darius
          xerxes amenhotep thutmose baldwin malcolm robert macbeth joseph maximilian umberto
          alfonso juan isabella christina boniface celestine sixtus viserys aegon aerys
          jaehaerys daeron
          """);

  private Names() {}

  /** Whether a number after this name is read like a model's: "Fahrenheit four fifty-one". */
  static boolean areNumbered(String lower) {
    return NUMBERED.contains(lower);
  }

  /** Whether a numeral after this name is that of a king, queen or pope. */
  static boolean areRulers(String lower) {
    return RULERS.contains(lower);
  }
}
