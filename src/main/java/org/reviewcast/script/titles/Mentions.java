package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reviewcast.review.Work;

/** The songs of an album, or other works, that a chapter comes back to. */
final class Mentions {
  private static final int LONGEST = 38;
  private static final int NEAR = 3;
  private static final Set<String> COMPARING =
      Set.of("a", "'s", "like", "than", "to", "echoes", "recalls", "between");
  private static final double WALKING = 0.3;
  private static final int FEWEST_OF_SONG = 3;
  private static final int FEWEST_OF_WORK = 3;

  private final Works works;
  private final List<List<List<Token>>> tagged;
  private final boolean album;
  private final List<Map<String, Integer>> said = new ArrayList<>();

  /** Counts the titles in the chapters of a review of some kind of work. */
  Mentions(Works works, Work.Kind kind, List<List<List<Token>>> chapters) {
    this.works = works;
    this.tagged = chapters;
    this.album = kind == Work.Kind.ALBUM;
    for (List<List<Token>> chapter : chapters) {
      Map<String, Integer> titles = new LinkedHashMap<>();
      chapter.forEach(
          sentence -> in(sentence).forEach(title -> titles.merge(title, 1, Integer::sum)));
      said.add(titles);
    }
  }

  private List<String> in(List<Token> sentence) {
    return in(sentence, false);
  }

  private List<String> in(List<Token> sentence, boolean quoted) {
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      boolean begins = i == 0 || !sentence.get(i - 1).is(Works.TAG);
      if (begins
          && sentence.get(i).is(Works.TAG)
          && (!quoted || Works.isQuoted(sentence, i) && !isCompared(sentence, i))) {
        String title = works.other(sentence, i);
        if (title.length() > 2) {
          titles.add(title);
        }
      }
    }
    return titles;
  }

  // "A twenty-first century 'Hey Jude'", "Ravel's 'Bolero'": another's song.
  private static boolean isCompared(List<Token> sentence, int start) {
    for (int i = Math.max(0, start - NEAR); i < start; i++) {
      if (COMPARING.contains(sentence.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The titles that a chapter is about.
   *
   * @param opening the sentence that opens it
   */
  List<Candidate> of(int chapter, List<Token> opening) {
    List<Candidate> candidates = new ArrayList<>();
    List<String> first = in(opening);
    String pair = String.join(" and ", first);
    if (album && first.size() == 2 && pair.length() <= LONGEST) {
      candidates.add(new Candidate(Origin.MENTION, pair, Stems.ofTitle(pair), 0));
    }
    Optional<Candidate> walk = walk(chapter);
    walk.ifPresent(candidates::add);
    said.get(chapter)
        .forEach(
            (title, times) -> {
              int all = said.stream().mapToInt(one -> one.getOrDefault(title, 0)).sum();
              boolean opens = album && first.size() == 1 && first.contains(title) && walk.isEmpty();
              boolean often = times >= (album ? FEWEST_OF_SONG : FEWEST_OF_WORK);
              if (title.length() <= LONGEST && 2 * times > all && (often || opens)) {
                candidates.add(new Candidate(Origin.MENTION, title, Stems.ofTitle(title), 0));
              }
            });
    return candidates;
  }

  // A chapter that goes from song to song is called by the first and the last of its own.
  private Optional<Candidate> walk(int chapter) {
    List<String> own =
        tagged.get(chapter).stream()
            .flatMap(sentence -> in(sentence, true).stream())
            .distinct()
            .filter(song -> isFirstIn(song, chapter))
            .toList();
    if (!album || chapter == 0 || own.size() < 2 || share(chapter, own) < WALKING) {
      return Optional.empty();
    }
    String first = own.get(0);
    String last = own.get(own.size() - 1);
    String title = own.size() == 2 ? first + " and " + last : "From " + first + " to " + last;
    if (title.length() > LONGEST) {
      return Optional.empty();
    }
    return Optional.of(new Candidate(Origin.MENTION, title, Stems.ofTitle(title), 0));
  }

  // The share of a chapter's sentences that name one of some songs.
  private double share(int chapter, List<String> songs) {
    long naming =
        tagged.get(chapter).stream().filter(s -> in(s).stream().anyMatch(songs::contains)).count();
    return (double) naming / tagged.get(chapter).size();
  }

  private boolean isFirstIn(String song, int chapter) {
    return said.subList(0, chapter).stream().noneMatch(one -> one.containsKey(song));
  }
}
