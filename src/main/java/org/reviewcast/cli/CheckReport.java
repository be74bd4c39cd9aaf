package org.reviewcast.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.Preproduction;
import org.reviewcast.check.Check;
import org.reviewcast.check.CheckedWord;
import org.reviewcast.check.UnknownWord;
import org.reviewcast.review.Place;
import org.reviewcast.script.Omission;
import org.reviewcast.script.Question;

/** What a person, or a program, reads of a check. */
record CheckReport(Terminal terminal, Preproduction.Checkup checkup) {

  void print() {
    Check check = checkup.check();
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%s: %,d words, about %s with the voice %s%n",
            checkup.title(),
            check.wordsWritten(),
            Terminal.clock(check.estimatedMs()),
            checkup.voice().name());
    words("Names that no lexicon knows, and how the voice will say them:", true);
    words("Words that no lexicon knows, and how the voice will say them:", false);
    if (!check.unsure().isEmpty()) {
      heading("Read by guess:");
      for (Question question : check.unsure()) {
        row(
            question.at(),
            "\""
                + question.written()
                + "\" as \""
                + question.spoken()
                + "\" ("
                + question.why()
                + ")");
      }
    }
    if (!check.leftOut().isEmpty()) {
      heading("Not read:");
      for (Omission omission : check.leftOut()) {
        row(omission.at(), omission.why());
      }
    }
    if (!check.missing().isEmpty()) {
      heading("Missing:");
      check.missing().forEach(sentence -> terminal.out().println("  " + sentence));
    }
    if (!check.isOpen()) {
      terminal.out().println("Nothing is open.");
    }
  }

  private void words(String heading, boolean names) {
    List<CheckedWord> words =
        checkup.check().words().stream().filter(w -> w.word().isName() == names).toList();
    if (words.isEmpty()) {
      return;
    }
    heading(heading);
    for (CheckedWord checked : words) {
      UnknownWord word = checked.word();
      String times = word.count() + "×";
      terminal
          .out()
          .printf(
              "%9s  %4s  %-22s %s%n",
              place(word.at()), times, word.written(), checked.respelling().orElse(""));
    }
  }

  private void heading(String text) {
    terminal.out().println();
    terminal.out().println(text);
  }

  private void row(Optional<Place> at, String text) {
    terminal.out().printf("%9s  %s%n", place(at), text);
  }

  private static String place(Optional<Place> at) {
    return at.map(Place::toString).orElse("");
  }

  Map<String, Object> asMap() {
    Check check = checkup.check();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("title", checkup.title());
    map.put("open", check.isOpen());
    map.put("words", check.wordsWritten());
    map.put("estimatedMs", check.estimatedMs());
    map.put("voice", checkup.voice().name());
    map.put("unknown", check.words().stream().map(CheckReport::map).toList());
    map.put(
        "unsure",
        check.unsure().stream()
            .map(q -> entry(q.at(), "written", q.written(), "spoken", q.spoken(), "why", q.why()))
            .toList());
    map.put("leftOut", check.leftOut().stream().map(o -> entry(o.at(), "why", o.why())).toList());
    map.put("missing", check.missing());
    return map;
  }

  private static Map<String, Object> map(CheckedWord checked) {
    UnknownWord word = checked.word();
    Map<String, Object> map =
        entry(word.at(), "written", word.written(), "said", checked.respelling().orElse(""));
    map.put("name", word.isName());
    map.put("count", word.count());
    return map;
  }

  private static Map<String, Object> entry(Optional<Place> at, String... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    at.ifPresent(
        place -> {
          map.put("line", place.line());
          map.put("column", place.column());
        });
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
