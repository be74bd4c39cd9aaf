package org.reviewcast.script.chapters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reviewcast.review.Block;
import org.reviewcast.review.Metadata;
import org.reviewcast.script.ChapterFinder;
import org.reviewcast.script.titles.LikelyWork;
import org.reviewcast.script.titles.PlainTitles;
import org.reviewcast.script.titles.Stretch;
import org.reviewcast.script.titles.Titles;
import org.reviewcast.show.ChapterWish;

/**
 * Finds chapters by what a text says: where its subject changes and its words take up a new one.
 * Nothing is loaded before there is something to find.
 */
public final class FoundChapters implements ChapterFinder {
  private static final int LONGEST_TITLE = 38;

  private final ChapterWish wish;
  private final VectorSource source;
  private final Optional<Path> kept;

  /**
   * A finder.
   *
   * @param wish how the chapters are wanted
   * @param source loads what the text is understood by
   * @param kept the file in which that of one text is kept for its next version, if any
   */
  public FoundChapters(ChapterWish wish, VectorSource source, Optional<Path> kept) {
    this.wish = wish;
    this.source = source;
    this.kept = kept;
  }

  @Override
  public List<Start> find(Metadata metadata, List<Block> blocks) {
    return finding(metadata, blocks).starts();
  }

  /**
   * What was found.
   *
   * @param starts where chapters begin
   * @param isBest whether no better could have been found on another machine
   */
  record Finding(List<Start> starts, boolean isBest) {}

  Finding finding(Metadata metadata, List<Block> blocks) {
    List<Passage> passages = Passages.of(blocks, metadata.language());
    int count = Math.min(passages.size(), wish.count().orElse(Breaks.usualCount(passages)));
    if (count < 2) {
      return new Finding(List.of(new Start(0, metadata.title(), !wish.isOff())), true);
    }
    if (!isEnglish(metadata)) {
      // The sentence model knows English only.
      return new Finding(
          find(metadata, blocks, passages, new LexicalVectors(), Weights.BY_WORDS), true);
    }
    try (SentenceVectors vectors = source.meanings(kept)) {
      return new Finding(find(metadata, blocks, passages, vectors, Weights.BY_MEANING), true);
    } catch (UncheckedIOException e) {
      return new Finding(
          find(metadata, blocks, passages, source.words(e.getCause()), Weights.BY_WORDS), false);
    }
  }

  private static boolean isEnglish(Metadata metadata) {
    return metadata.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  private List<Start> find(
      Metadata metadata,
      List<Block> blocks,
      List<Passage> passages,
      SentenceVectors vectors,
      Weights weights) {
    boolean english = isEnglish(metadata);
    Sample sample = Sample.of(passages, vectors);
    List<Integer> breaks = Breaks.find(passages, sample, wish.count(), english, weights);
    List<String> titles = titles(metadata, blocks, passages, breaks, sample, vectors, english);
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < breaks.size(); i++) {
      int block = i == 0 ? 0 : passages.get(breaks.get(i)).block();
      starts.add(new Start(block, titles.get(i), true));
    }
    return starts;
  }

  private List<String> titles(
      Metadata metadata,
      List<Block> blocks,
      List<Passage> passages,
      List<Integer> breaks,
      Sample sample,
      SentenceVectors vectors,
      boolean english) {
    List<Stretch> stretches = stretches(passages, breaks);
    if (!english) {
      return stretches.stream().map(FoundChapters::firstWords).toList();
    }
    Metadata told = LikelyWork.told(metadata, blocks);
    PlainTitles plain = new PlainTitles(told.work().kind(), stretches);
    if (!(wish.titles() == ChapterWish.Titles.PHRASES)) {
      return plain.of();
    }
    try {
      Titles.Closeness closeness = new VectorCloseness(sample, breaks, vectors);
      return new Titles(told, blocks, closeness, source.programs()).of(stretches);
    } catch (IOException e) {
      return plain.of();
    }
  }

  // True in any language: how the chapter begins.
  private static String firstWords(Stretch stretch) {
    StringBuilder title = new StringBuilder();
    for (String word : stretch.sentences().get(0).split("\\s+")) {
      if (title.length() + word.length() + 1 > LONGEST_TITLE - 2) {
        return title.length() == 0 ? word.substring(0, LONGEST_TITLE - 2) + "…" : title + " …";
      }
      title.append(title.length() == 0 ? "" : " ").append(word);
    }
    return title.toString();
  }

  private static List<Stretch> stretches(List<Passage> passages, List<Integer> breaks) {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < breaks.size(); i++) {
      int end = i + 1 < breaks.size() ? breaks.get(i + 1) : passages.size();
      List<String> sentences = new ArrayList<>();
      Set<Integer> openings = new HashSet<>();
      for (Passage passage : passages.subList(breaks.get(i), end)) {
        openings.add(sentences.size());
        sentences.addAll(passage.sentences());
      }
      stretches.add(new Stretch(sentences, openings));
    }
    return stretches;
  }
}
