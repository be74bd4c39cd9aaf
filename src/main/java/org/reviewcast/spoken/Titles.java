package org.reviewcast.spoken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.voice.SpokenWord.Break;

/** Titles and names whose spelling hides how they are said: Se7en, M*A*S*H, WALL·E. */
final class Titles implements SpokenRule {
  private record Title(List<Token> written, String spoken) {}

  private static final Comparator<Title> LONGEST_FIRST =
      (a, b) -> b.written().size() - a.written().size();

  private static final class Known {
    static final Map<String, List<Title>> BY_FIRST = read();

    private static Map<String, List<Title>> read() {
      Map<String, List<Title>> titles = new HashMap<>();
      for (Map.Entry<String, String> entry : Table.entries("titles.txt")) {
        List<Token> tokens = Tokens.in(entry.getKey());
        titles
            .computeIfAbsent(tokens.get(0).lower(), first -> new ArrayList<>())
            .add(new Title(tokens, entry.getValue()));
      }
      titles.values().forEach(some -> some.sort(LONGEST_FIRST));
      return titles;
    }
  }

  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    List<Title> titles = Known.BY_FIRST.get(line.at(at).lower());
    if (titles == null || line.at(at).isWord() && line.glued(at) && line.at(at - 1).isWord()) {
      return Optional.empty();
    }
    for (Title title : titles) {
      int next = at + title.written().size();
      boolean owns = line.at(next - 1).lower().equals(last(title.written()) + "'s");
      if (matches(line, at, title.written(), owns)) {
        if (owns) {
          return Reading.of(next, title.spoken() + "'s");
        }
        if (line.possessiveAt(next)) {
          return Reading.of(next + 2, title.spoken() + "'s");
        }
        if (line.at(next - 1).is(".") && line.at(next).gluedTo("s")) {
          return Reading.of(next + 1, title.spoken() + "'s");
        }
        boolean dotted = line.at(next - 1).is(".");
        return dotted
            ? Reading.of(next, title.spoken(), stop(line, at, next))
            : Reading.of(next, title.spoken());
      }
    }
    return Optional.empty();
  }

  private static Break stop(WrittenLine line, int at, int next) {
    return line.at(at).isLowerCase()
        ? Abbreviations.end(line, next)
        : Abbreviations.stop(line, next);
  }

  private static String last(List<Token> title) {
    return title.get(title.size() - 1).lower();
  }

  private static boolean matches(WrittenLine line, int at, List<Token> title, boolean owns) {
    for (int i = 0; i < title.size(); i++) {
      Token written = line.at(at + i);
      Token wanted = title.get(i);
      boolean same = written.lower().equals(wanted.lower()) || owns && i == title.size() - 1;
      if (!same || i > 0 && written.glued() != wanted.glued()) {
        return false;
      }
    }
    Token next = line.at(at + title.size());
    Token last = line.at(at + title.size() - 1);
    boolean runsOn = next.glued() && (next.isWord() || next.isNumber());
    return !runsOn || last.isSymbol();
  }
}
