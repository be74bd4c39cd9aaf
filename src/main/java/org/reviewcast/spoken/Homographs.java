package org.reviewcast.spoken;

import java.util.Optional;

/**
 * Words with two sounds. The written form stands for the sense that criticism uses most; the other
 * is respelled, only where the words around it leave little doubt: "red" for have read, "lyve" for
 * live music, "led" for the metal.
 */
final class Homographs implements SpokenRule {
  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token word = line.at(at);
    if (!word.isWord() || line.glued(at) && line.at(at - 1).is("-")) {
      return Optional.empty();
    }
    String said =
        switch (word.lower()) {
          case "read" -> isPast(line, at) ? "red" : "";
          case "lead" -> isMetal(line.at(at + 1)) ? "led" : "";
          case "live" -> isLively(line, at) ? "lyve" : "";
          case "tear" ->
              line.at(at + 1).isAny("up", "apart", "down", "through", "into", "itself", "off")
                  ? "tare"
                  : "";
          case "tearing" -> "tairing";
          case "close" ->
              line.at(at - 1).isAny("to", "will", "can", "must")
                      && line.at(at + 1).isAny("the", "out", "off", "a", "his", "her", "its", "it")
                  ? "cloze"
                  : "";
          case "wound" -> isInjury(line, at) ? "woond" : "";
          case "wounds", "wounded" -> word.lower().replace("wound", "woond");
          default -> "";
        };
    if (said.isEmpty()) {
      return Optional.empty();
    }
    boolean capital = word.isCapitalised() && !word.isAllCapitals();
    return Reading.of(
        at + 1, capital ? Character.toUpperCase(said.charAt(0)) + said.substring(1) : said);
  }

  private static boolean isPast(WrittenLine line, int at) {
    int i = at - 1;
    if (line.at(i).isAny("never", "ever", "already", "just", "also", "not", "only", "recently")) {
      i--;
    }
    Token before = line.at(i);
    return before.isAny("have", "has", "had", "having", "been", "haven't", "hasn't", "hadn't")
        || before.isWord()
            && (before.lower().endsWith("'ve") || before.is("was") || before.is("were"))
        || before.isAny("i", "you", "we", "they") && line.at(i - 1).isAny("have", "has", "had");
  }

  private static boolean isMetal(Token next) {
    return next.isAny("pipe", "pipes", "paint", "balloon", "poisoning", "weight", "bullets");
  }

  private static boolean isLively(WrittenLine line, int at) {
    Token next = line.at(at + 1);
    if (next.gluedTo("-")) {
      return line.at(at + 2).isAny("action", "streamed", "tweeted", "in");
    }
    boolean thing =
        next.isAny(
            "action",
            "music",
            "album",
            "albums",
            "recording",
            "recordings",
            "performance",
            "performances",
            "audience",
            "audiences",
            "show",
            "shows",
            "concert",
            "concerts",
            "version",
            "versions",
            "theater",
            "theatre",
            "stream",
            "streaming",
            "broadcast",
            "television",
            "tv",
            "band",
            "set",
            "sets",
            "ammunition",
            "wire",
            "event",
            "events",
            "orchestra",
            "instruments",
            "score",
            "take",
            "takes",
            "crowd",
            "footage",
            "debut");
    boolean done =
        line.at(at - 1)
            .isAny(
                "performed",
                "recorded",
                "broadcast",
                "aired",
                "streamed",
                "sung",
                "played",
                "perform",
                "airing",
                "streaming",
                "band",
                "sing",
                "singing",
                "recording",
                "them",
                "saturday");
    return thing || done && !next.isAny("in", "with", "for") || done && next.is("in");
  }

  private static boolean isInjury(WrittenLine line, int at) {
    return line.at(at - 1)
            .isAny("a", "the", "gunshot", "bullet", "stab", "open", "flesh", "head", "his", "her")
        && !line.at(at + 1).isAny("up", "down", "around", "tight");
  }
}
