package org.reviewcast.spoken;

import java.util.Optional;

/**
 * The dash of a range whose ends are more than plain numbers: 10:30am–4:00pm, 5km–10km, 10%–15%.
 */
final class Ranges implements SpokenRule {
  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token dash = line.at(at);
    if (!dash.isRangeSign() || !dash.glued() || !line.glued(at + 1)) {
      return Optional.empty();
    }
    Token before = line.at(at - 1);
    Token next = line.at(at + 1);
    boolean starts =
        next.isNumber() || next.isAny("$", "£", "€", "¥") && line.at(at + 2).isNumber();
    boolean clock = before.isNumber() && line.at(at - 2).is(":") && line.at(at + 2).is(":");
    boolean measured =
        before.isAny("%", "°", "am", "pm", "m", "k", "bn", "mm", "km", "million", "billion")
            && line.glued(at - 1) == (line.at(at - 2).isNumber() && line.glued(at - 1))
            && (line.at(at - 2).isNumber() || line.at(at - 2).is("."));
    boolean dotted =
        before.is(".") && line.at(at - 2).isAny("m", "min", "hr") && line.glued(at - 2);
    clock = clock || before.isNumber() && line.at(at - 2).is("/") && line.at(at + 2).is("/");
    boolean named = before.isAny("noon", "midnight", "now");
    return starts && (named || clock || measured || dotted)
        ? Reading.of(at + 1, "to")
        : Optional.empty();
  }
}
