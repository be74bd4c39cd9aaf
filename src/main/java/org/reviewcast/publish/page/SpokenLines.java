package org.reviewcast.publish.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.recording.Recording;
import org.reviewcast.recording.Recording.Said;
import org.reviewcast.review.Place;
import org.reviewcast.review.Prose;
import org.reviewcast.script.Cue;
import org.reviewcast.voice.SpokenWord;

/**
 * The lines that were said, by the place in the source at which each of them begins. A line is
 * found again in a Prose where the place and the text as written agree, and is found only once.
 */
final class SpokenLines {
  private final Map<Place, List<Said>> lines = new HashMap<>();

  /**
   * A line found in a Prose.
   *
   * @param start index of its first character in the text
   * @param end index after its last
   * @param startFrame when it begins; a list number that is read before it belongs to it
   * @param said the line
   */
  record Found(int start, int end, long startFrame, Said said) {
    /** When each of its words sounds, by their places in the text less {@code offset}. */
    List<LineTimings.Word> words(int offset) {
      List<LineTimings.Word> words = new ArrayList<>();
      List<SpokenWord> spoken = said.line().spoken().words();
      for (int i = 0; i < spoken.size(); i++) {
        SpokenWord word = spoken.get(i);
        SpokenWord before = i == 0 ? null : spoken.get(i - 1);
        boolean same =
            before != null
                && before.writtenStart() == word.writtenStart()
                && before.writtenEnd() == word.writtenEnd();
        if (!same && word.writtenStart() < word.writtenEnd()) {
          long frame = said.startFrame() + said.words().get(i).startFrame();
          int at = start - offset;
          words.add(new LineTimings.Word(frame, at + word.writtenStart(), at + word.writtenEnd()));
        }
      }
      return words;
    }
  }

  SpokenLines(Recording recording) {
    for (Recording.Part part : recording.parts()) {
      if (part instanceof Said said && said.line().at().isPresent()) {
        lines.computeIfAbsent(said.line().at().get(), at -> new LinkedList<>()).add(said);
      }
    }
  }

  /** The lines of a Prose, in order of its text. */
  List<Found> in(Prose prose) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < prose.text().length(); i++) {
      Optional<Found> line = at(prose, i);
      if (line.isPresent()) {
        found.add(line.get());
        i = Math.max(i, line.get().end() - 1);
      }
    }
    return found;
  }

  private Optional<Found> at(Prose prose, int index) {
    List<Said> here = lines.get(prose.placeAt(index));
    if (here == null) {
      return Optional.empty();
    }
    // The number of a list item is said at the place of its text, and before it.
    Optional<Said> best =
        here.stream()
            .filter(said -> said.line().role() != Cue.Role.IMAGE)
            .filter(said -> prose.text().startsWith(said.line().written(), index))
            .max((a, b) -> a.line().written().length() - b.line().written().length());
    if (best.isEmpty()) {
      return Optional.empty();
    }
    Said line = best.get();
    long start = line.startFrame();
    for (ListIterator<Said> all = here.listIterator(); all.hasNext(); ) {
      Said said = all.next();
      if (said.line().role() != Cue.Role.IMAGE && said.startFrame() <= line.startFrame()) {
        start = Math.min(start, said.startFrame());
        all.remove();
      }
    }
    return Optional.of(new Found(index, index + line.line().written().length(), start, line));
  }

  /** The line that tells of an image at a place, where such lines are said. */
  Optional<Said> image(Place place) {
    List<Said> here = lines.getOrDefault(place, new LinkedList<>());
    Optional<Said> line =
        here.stream().filter(said -> said.line().role() == Cue.Role.IMAGE).findFirst();
    line.ifPresent(here::remove);
    return line;
  }
}
