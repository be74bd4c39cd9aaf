package org.reviewcast.script.titles;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reviewcast.review.Block;
import org.reviewcast.review.Mark;
import org.reviewcast.review.Metadata;
import org.reviewcast.review.Prose;
import org.reviewcast.review.Work;

/** What a review's words tell of the work under review where its metadata does not. */
public final class LikelyWork {
  private static final Map<String, Set<Work.Kind>> KINDS = new HashMap<>();
  private static final Map<Work.Kind, Set<String>> ITSELF = new EnumMap<>(Work.Kind.class);

  static {
    kind(
        Work.Kind.FILM,
        "film movie picture",
        "film films movie movies cinema cinematic director directs directed directing filmmaker"
            + " filmmakers screenplay screenwriter cinematography cinematographer actor actors"
            + " actress screen");
    kind(
        Work.Kind.SERIES,
        "series show season",
        "series episode episodes season seasons show television tv showrunner sitcom network");
    kind(
        Work.Kind.BOOK,
        "book novel memoir autobiography audiobook novella",
        "book books novel novels author reader readers read reads prose page pages writer narrator"
            + " audiobook novella paperback memoir memoirs autobiography novelist literary"
            + " published fiction");
    kind(
        Work.Kind.ALBUM,
        "album record lp ep",
        "album albums song songs track tracks band lyrics vocals guitar guitars record records"
            + " singer lp ep singles music drummer bass musicians melody melodies riff riffs");
    kind(
        Work.Kind.GAME,
        "game",
        "game games gameplay gamer gamers console controls levels puzzles multiplayer rpg"
            + " playstation xbox nintendo quest quests developer developers");
  }

  /** What comes before a noun that stands for the work itself. */
  private static final Set<String> POINTING = Set.of("this", "the", "s");

  private static final int OF_ITSELF = 3;
  private static final int FEWEST = 3;
  private static final double AHEAD = 1.5;

  /** The work is named early, and not only once. */
  private static final double EARLY = 0.25;

  private static final int FEWEST_NAMED = 2;

  /** Words that are set in italics for their own sake. */
  private static final Set<String> PLAIN_WORDS =
      Vocabulary.words(
          "i a an the and or but not no yes this that these those is was are were do does did he"
              + " she it we you they his her its my your very so too all now then here there why"
              + " how what who when where never ever only really every more most much");

  private LikelyWork() {}

  private static void kind(Work.Kind kind, String itself, String words) {
    ITSELF.put(kind, Vocabulary.words(itself));
    for (String word : words.split(" ")) {
      KINDS.computeIfAbsent(word, w -> EnumSet.noneOf(Work.Kind.class)).add(kind);
    }
  }

  /** The same metadata with the kind of work and its title, as far as they can be told. */
  public static Metadata told(Metadata metadata, List<Block> blocks) {
    Work work = metadata.work();
    List<Prose> proses = blocks.stream().flatMap(LikelyWork::proses).toList();
    Work.Kind kind = work.kind() == Work.Kind.UNKNOWN ? kind(proses) : work.kind();
    Optional<String> title = work.title().or(() -> title(metadata.title(), proses));
    return metadata.withWork(new Work(kind, title, work.year(), work.creator()));
  }

  /** The running text of a block that is the writer's own. */
  public static Stream<Prose> proses(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return Stream.of(paragraph.prose());
    } else if (block instanceof Block.Listing listing) {
      return listing.items().stream().flatMap(List::stream).flatMap(LikelyWork::proses);
    }
    return Stream.of();
  }

  private static Work.Kind kind(List<Prose> proses) {
    Map<Work.Kind, Integer> counts = new EnumMap<>(Work.Kind.class);
    String before = "";
    for (Prose prose : proses) {
      for (String word : AspectUse.words(prose.text())) {
        for (Work.Kind kind : KINDS.getOrDefault(word, Set.of())) {
          boolean itself = ITSELF.get(kind).contains(word) && POINTING.contains(before);
          counts.merge(kind, itself ? OF_ITSELF : 1, Integer::sum);
        }
        before = word;
      }
    }
    Work.Kind likely = Work.Kind.UNKNOWN;
    int most = 0;
    int next = 0;
    for (Map.Entry<Work.Kind, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        next = most;
        most = count.getValue();
        likely = count.getKey();
      } else {
        next = Math.max(next, count.getValue());
      }
    }
    return most >= FEWEST && most >= AHEAD * next ? likely : Work.Kind.UNKNOWN;
  }

  // The title in italics that the review's own title has too, or that is named most of all.
  private static Optional<String> title(String headline, List<Prose> proses) {
    Map<List<String>, Named> named = new LinkedHashMap<>();
    int all = proses.stream().mapToInt(prose -> prose.text().length()).sum();
    int before = 0;
    for (Prose prose : proses) {
      for (Mark mark : prose.marks()) {
        List<String> words = Works.title(prose, mark);
        if (mark instanceof Mark.Emphasis && !words.isEmpty() && !isPlain(words)) {
          String spelled = prose.text().substring(mark.start(), mark.end());
          Named once = new Named(spelled.replaceFirst("[,.;:]+$", ""), before + mark.start(), 1);
          named.merge(words, once, (first, again) -> first.again());
        }
      }
      before += prose.text().length();
    }
    List<String> spoken = Tagger.words(headline);
    Optional<List<String>> headlined =
        named.keySet().stream()
            .filter(title -> Collections.indexOfSubList(spoken, title) >= 0)
            .max(Comparator.comparingInt(List::size));
    if (headlined.isPresent()) {
      return headlined.map(title -> named.get(title).title());
    }
    int most = named.values().stream().mapToInt(Named::times).max().orElse(0);
    List<Named> likely = named.values().stream().filter(n -> n.times() == most).toList();
    return most >= FEWEST_NAMED && likely.size() == 1 && likely.get(0).at() < EARLY * all
        ? Optional.of(likely.get(0).title())
        : Optional.empty();
  }

  // "The" and "I" are emphasised for their own sake.
  private static boolean isPlain(List<String> words) {
    return words.size() == 1 && PLAIN_WORDS.contains(words.get(0).toLowerCase(Locale.ROOT));
  }

  /**
   * A title that is named.
   *
   * @param at index of the first character of its first mention, all text being one
   */
  private record Named(String title, int at, int times) {
    Named again() {
      return new Named(title, at, times + 1);
    }
  }
}
