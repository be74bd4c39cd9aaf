package org.reviewcast.script.titles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewcast.review.Block;
import org.reviewcast.review.Metadata;

/** Finds and ranks the phrases of chapters that could be their titles. */
final class Candidates {
  private static final int CLOSELY_READ = 3;
  private static final int READ = 8;
  private static final double SAID_ONCE_MORE = 0.05;

  static final Comparator<Candidate> BEST_FIRST =
      (a, b) -> {
        int order = Double.compare(b.merit(), a.merit());
        return order != 0 ? order : a.phrase().title().compareTo(b.phrase().title());
      };

  private final Works works;
  private final Quotations quotations;
  private final Metadata metadata;
  private final Titles.Closeness closeness;
  private final Path programs;
  private Optional<String> judgement = Optional.empty();
  private Facets facets = new Facets(List.of());
  private Leads leads = new Leads(new People(List.of(), Set.of()));

  /** For the chapters of a review. */
  Candidates(
      Metadata metadata,
      List<Block> blocks,
      Quotations quotations,
      Titles.Closeness closeness,
      Path programs) {
    this.metadata = metadata;
    this.closeness = closeness;
    this.programs = programs;
    this.works = new Works(metadata, blocks);
    this.quotations = quotations;
  }

  /**
   * The candidates of each chapter, the best first.
   *
   * @throws IOException if the model of the language cannot be loaded
   */
  List<List<Candidate>> of(List<Stretch> chapters) throws IOException {
    Tagger tagger = Tagger.load(programs);
    List<List<List<Token>>> tagged = new ArrayList<>();
    for (Stretch chapter : chapters) {
      tagged.add(chapter.sentences().stream().map(quotations::own).map(tagger::tag).toList());
    }
    Names names = new Names(tagged.stream().flatMap(List::stream).toList());
    tagged.replaceAll(c -> c.stream().map(names::in).map(works::in).toList());
    Counts counts = new Counts(tagged);
    Mentions mentions = new Mentions(works, metadata.work().kind(), tagged);
    int last = chapters.size() - 1;
    judgement = Judgement.of(chapters.get(last).sentences(), tagged.get(last), works);
    if (judgement.isEmpty()) {
      judgement = metadata.rating().flatMap(Closings::rated).map(Judgement::verdict);
    }
    Set<String> own = new HashSet<>(Tagger.words(metadata.title()));
    metadata.work().title().ifPresent(title -> own.addAll(Tagger.words(title)));
    People people = new People(tagged, own);
    leads = new Leads(people);
    facets = new Facets(tagged);
    List<List<Candidate>> all = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      List<List<Token>> sentences = tagged.get(i);
      Stretch chapter = chapters.get(i);
      List<Candidate> candidates = phrases(i, chapter, sentences, counts);
      candidates.addAll(Subjects.of(i, chapter, sentences));
      candidates.addAll(Subjects.recurring(i, sentences, counts));
      candidates.addAll(Roles.of(i, chapter, sentences, counts.names(i), people));
      candidates.addAll(mentions.of(i, sentences.get(0)));
      leads.of(i, chapter).ifPresent(candidates::add);
      candidates.addAll(Topics.of(i, sentences, counts, Stems.ofTitle(metadata.title())));
      candidates.addAll(Essence.of(i, chapter, sentences, works));
      boolean early = 2 * i < chapters.size();
      candidates.addAll(
          Compositions.of(
              i, early, chapter, sentences, counts, works, Stems.ofTitle(metadata.title())));
      candidates.sort(BEST_FIRST);
      all.add(candidates);
    }
    return all;
  }

  /** What the last chapter says that the work is worth, if it says it clearly. */
  Optional<String> judgement() {
    return judgement;
  }

  /** Whom the chapters are about that candidates were found for. */
  Leads leads() {
    return leads;
  }

  /** The sides of aspects that the chapters name that candidates were found for. */
  Facets facets() {
    return facets;
  }

  private List<Candidate> phrases(
      int chapter, Stretch stretch, List<List<Token>> sentences, Counts counts) {
    Measure measure = new Measure(metadata.title(), chapter, stretch, counts, closeness);
    Map<String, Phrase> phrases = new HashMap<>();
    Map<String, Evidence> evidence = new HashMap<>();
    for (int s = 0; s < sentences.size(); s++) {
      boolean another = works.namesOther(sentences.get(s));
      for (Phrase phrase : PhraseFinder.find(sentences.get(s), s)) {
        measure.of(phrase, another).ifPresent(found -> keepBest(phrase, found, phrases, evidence));
      }
    }
    List<Candidate> read =
        evidence.entrySet().stream()
            .map(
                e ->
                    new Candidate(
                        chapter, phrases.get(e.getKey()), e.getValue().merit() - SAID_ONCE_MORE))
            .sorted(BEST_FIRST)
            .limit(READ)
            .collect(Collectors.toCollection(ArrayList::new));
    // The vector of a phrase costs more than all the rest.
    for (int i = 0; i < Math.min(CLOSELY_READ, read.size()); i++) {
      read.set(i, closer(read.get(i), evidence.get(read.get(i).phrase().title())));
    }
    return read;
  }

  private static void keepBest(
      Phrase phrase, Evidence found, Map<String, Phrase> phrases, Map<String, Evidence> evidence) {
    Evidence before = evidence.get(phrase.title());
    if (before == null || before.merit() < found.merit()) {
      evidence.put(phrase.title(), found);
      phrases.put(phrase.title(), phrase);
    }
  }

  private Candidate closer(Candidate candidate, Evidence evidence) {
    double close = closeness.of(candidate.phrase().title(), candidate.chapter());
    return new Candidate(
        candidate.chapter(), candidate.phrase(), evidence.with(close).merit() - SAID_ONCE_MORE);
  }
}
