package org.reviewcast.script.titles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.reviewcast.review.Block;
import org.reviewcast.review.Metadata;

/** Finds the words of chapters that could be their titles. */
final class Candidates {
  private static final double DENSITY = 1.2;
  private static final int FEWEST_WORDS = 2;
  private static final int FEWEST_LETTERS = 3;
  private static final int BEFORE = 2;

  // What somebody meets with: whom it happens to is for the work to tell.
  private static final Pattern SPOILER =
      Pattern.compile(
          ".*(?:'s|s') (?:.* )?(?:Escape|Death|Murder|Revenge|Betrayal|Sacrifice|Suicide|Arrest"
              + "|Confession|Rescue|Killer|Demise|Fate)");

  private final Metadata metadata;
  private final List<Stretch> chapters;
  private final List<List<List<Token>>> tagged = new ArrayList<>();
  private final Works works;
  private final Counts counts;
  private final Mentions mentions;
  private final People people;
  private final Leads leads;
  private final Set<String> ownTitle;
  private final Familiarity familiarity;
  private final List<AspectUse> aspects;
  private final PlainTitles plain;
  private final UseTraits uses;
  private final PersonTraits persons;

  /**
   * For the chapters of a review.
   *
   * @param plain what is plain of its chapters
   * @param programs a folder of the user's own in which the model of the language is kept ready
   * @throws IOException if the model of the language cannot be loaded
   */
  Candidates(
      Metadata metadata,
      List<Block> blocks,
      Quotations quotations,
      PlainTitles plain,
      List<Stretch> chapters,
      Path programs)
      throws IOException {
    this.metadata = metadata;
    this.chapters = chapters;
    this.familiarity = Familiarity.read();
    this.plain = plain;
    this.aspects = chapters.stream().map(c -> new AspectUse(c.sentences())).toList();
    this.works = new Works(metadata, blocks);
    Tagger tagger = Tagger.load(programs);
    for (Stretch chapter : chapters) {
      tagged.add(chapter.sentences().stream().map(quotations::own).map(tagger::tag).toList());
    }
    Names names = new Names(tagged.stream().flatMap(List::stream).toList());
    tagged.replaceAll(c -> c.stream().map(names::in).map(works::in).toList());
    this.counts = new Counts(tagged);
    this.mentions = new Mentions(works, metadata.work().kind(), tagged);
    this.ownTitle = Stems.ofTitle(metadata.title());
    Set<String> own = new HashSet<>(Tagger.words(metadata.title()));
    metadata.work().title().ifPresent(title -> own.addAll(Tagger.words(title)));
    this.people = new People(tagged, own);
    this.leads = new Leads(people);
    this.persons = new PersonTraits(people);
    this.uses = new UseTraits(chapters, tagged, counts, works, ownTitle);
  }

  /** The stems of all names in the chapters. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < chapters.size(); i++) {
      names.addAll(counts.names(i).keySet());
    }
    return names;
  }

  /** The candidates of a chapter, none of them twice. */
  List<Candidate> of(int chapter) {
    Map<String, Candidate> found = new LinkedHashMap<>();
    Consumer<Candidate> take =
        candidate -> {
          boolean says =
              candidate.title().length() >= FEWEST_LETTERS
                  && !SPOILER.matcher(candidate.title()).matches();
          if (says && !candidate.stems().isEmpty() && !ownTitle.containsAll(candidate.stems())) {
            found.putIfAbsent(candidate.title(), candidate);
          }
        };
    Stretch stretch = chapters.get(chapter);
    List<List<Token>> sentences = tagged.get(chapter);
    if (chapter == 0) {
      makers(sentences, take);
    }
    Roles.of(stretch, sentences, counts.names(chapter), people).forEach(take);
    leads.of(chapter, stretch).forEach(take);
    for (int i = 0; i < sentences.size(); i++) {
      if (!works.namesOther(sentences.get(i))) {
        boolean opens = stretch.openings().contains(i);
        composed(i, sentences.get(i), opens, isAfterAnother(sentences, i), take);
      }
    }
    mentions.of(chapter, sentences.get(0)).forEach(take);
    Subjects.of(stretch, sentences).forEach(take);
    Topics.of(chapter, sentences, counts, ownTitle).forEach(take);
    for (int i = 0; i < sentences.size(); i++) {
      PhraseFinder.find(sentences.get(i), i).forEach(take);
    }
    aspects(stretch, aspects.get(chapter), take);
    if (chapter > 0 && chapter == chapters.size() - 1) {
      verdicts(take);
    }
    return List.copyOf(found.values());
  }

  // Whose work it is.
  private void makers(List<List<Token>> sentences, Consumer<Candidate> take) {
    for (int i = 0; i < sentences.size(); i++) {
      Makers makers = new Makers(new TaggedSentence(sentences.get(i)));
      makers.phrase(i).ifPresent(take);
      if (!works.namesOther(sentences.get(i)) && !isAfterAnother(sentences, i)) {
        makers.credit(i).ifPresent(take);
      }
    }
  }

  // Whether the sentences before one name another work, so that "it" may be that.
  private boolean isAfterAnother(List<List<Token>> sentences, int index) {
    return sentences.subList(Math.max(0, index - BEFORE), index).stream()
        .anyMatch(works::namesOther);
  }

  // Titles that are put together from what a sentence says.
  private static void composed(
      int index, List<Token> tokens, boolean opens, boolean another, Consumer<Candidate> take) {
    TaggedSentence sentence = new TaggedSentence(tokens);
    Map<Origin, List<String>> titles = new LinkedHashMap<>();
    List<String> statements = new ArrayList<>(Statements.in(sentence));
    statements.addAll(Standouts.in(sentence));
    titles.put(Origin.STATEMENT, statements);
    titles.put(Origin.APPRAISAL, Appraisals.in(sentence));
    titles.put(Origin.CONCERN, Concerns.in(sentence));
    titles.put(Origin.TURN, Turns.in(sentence, opens));
    titles.put(Origin.OPENER, opens ? Openers.in(sentence) : List.of());
    titles.put(Origin.TRADE, Trades.in(sentence));
    titles.put(Origin.CALLING, Calls.in(sentence, another));
    titles.forEach(
        (origin, all) -> all.forEach(title -> take.accept(Candidate.of(origin, title, index))));
  }

  private void aspects(Stretch stretch, AspectUse use, Consumer<Candidate> take) {
    for (Aspect aspect : Aspect.values()) {
      boolean spoken =
          aspect.isAnnounced(stretch)
              || use.density(aspect) > DENSITY
                  && use.count(aspect) >= FEWEST_WORDS
                  && (aspect == Aspect.FAULTS || aspect.isNamed(use));
      boolean apt =
          aspect.fits(metadata.work().kind())
              && aspect != Aspect.VERDICT
              && !(aspect == Aspect.STORY && plain.isOfFacts());
      if (apt && spoken) {
        take.accept(new Candidate(Origin.ASPECT, aspect.label(), aspect.stems(), 0));
      }
    }
  }

  // What the end of a review says that the work is worth, or that it says so.
  private void verdicts(Consumer<Candidate> take) {
    int last = chapters.size() - 1;
    Optional<String> judged =
        Judgement.of(chapters.get(last).sentences(), tagged.get(last), works)
            .or(() -> metadata.rating().flatMap(Ratings::in).map(Judgement::verdict));
    judged.ifPresent(title -> take.accept(Candidate.of(Origin.VERDICT, title, 0)));
    if (plain.isVerdict(last)) {
      take.accept(
          new Candidate(Origin.PLAIN_VERDICT, Aspect.VERDICT.label(), Aspect.VERDICT.stems(), 0));
    }
  }

  /** Tells the traits of a chapter's candidate, but for how near its meaning is. */
  void tell(int chapter, Candidate candidate, Tally tally) {
    WordTraits.of(candidate, familiarity, tally);
    PlaceTraits.of(candidate, tagged.get(chapter).get(candidate.sentence()), tally);
    uses.of(chapter, candidate, tally);
    new AspectTraits(aspects.get(chapter)).of(candidate, tally);
    int sentences = chapters.get(chapter).sentences().size();
    persons.of(chapter, sentences, candidate, tally);
  }
}
