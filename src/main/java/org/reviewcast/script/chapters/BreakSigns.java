package org.reviewcast.script.chapters;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The signs of a break at each place of an English text where a chapter could begin. */
final class BreakSigns {
  private static final Pattern BUT =
      Pattern.compile(
          "^[“\"‘'(]*(?:but|yet|however|still|that said|nevertheless|nonetheless|even so|instead"
              + "|rather|on the other hand|at the same time|meanwhile)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ALSO =
      Pattern.compile(
          "\\b(?:also|as well|too|likewise|similarly|equally|again|the same|another|either|even"
              + " more|better still)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DEMONSTRATIVE =
      Pattern.compile(
          "\\b(?:these|those) (?!who\\b|of\\b|days\\b|are\\b|that\\b|which\\b)\\p{L}+"
              + "|\\b(?:this|such an?|that) (?!is\\b|was\\b|year\\b|time\\b)\\p{L}+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPEECH = Pattern.compile("[“\"]");
  private static final Weights SUBJECT = new Weights(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0);

  /** How much cheaper a cut is that makes chapters of sentences that lie near each other. */
  private static final double SCATTER = 50;

  private static final double UNEVEN_BESIDE_SCATTER = 0.7;
  private static final double UNEVEN_ALONE = 2;

  /** Chances are taken to be at least about this, and as much under 1. */
  private static final double LEAST_CHANCE = 0.02;

  private static final double MOST_DENSE = 0.9;
  private static final double LONGEST = 1.5;
  private static final double LONGEST_TWO = 2;
  private static final int FEWEST_WORDS = 8;

  private final List<Passage> passages;
  private final ChapterLengths lengths;
  private final PassageLikeness meaning;
  private final PassageLikeness words;
  private final Gaps gaps;
  private final double[] byMeaning;
  private final double[] byLength;

  /**
   * The signs in a text.
   *
   * @param passages groups of its passages
   * @param sample its sentences
   * @param starts index of the first passage of each group, the first 0
   */
  BreakSigns(List<Passage> passages, Sample sample, List<Integer> starts, ChapterLengths lengths) {
    this.passages = passages;
    this.lengths = lengths;
    this.gaps = new Gaps(sample, starts);
    int meanings = sample.mean().length;
    this.meaning = new PassageLikeness(sample.sums(starts, 0, meanings));
    this.words = new PassageLikeness(sample.sums(starts, meanings, sample.vectors()[0].length));
    Scatter scatter = Scatter.ofMeaning(sample, starts);
    this.byMeaning =
        chances(
            (start, end) ->
                SCATTER * scatter.of(start, end) + lengths.cost(start, end, UNEVEN_BESIDE_SCATTER));
    this.byLength = chances((start, end) -> lengths.cost(start, end, UNEVEN_ALONE));
  }

  private double[] chances(Segmentation.Cost cost) {
    return new CutChances(passages.size(), cost).ofStarts(lengths.chapters());
  }

  /** What is seen before a group of passages other than the first. */
  Map<BreakSign, Double> before(int index) {
    Passage last = passages.get(index - 1);
    Passage passage = passages.get(index);
    String opening = passage.opening();
    double average = (double) lengths.words(0, passages.size()) / passages.size();
    double dense = (lengths.chapters() - 1.0) / (passages.size() - 1);
    Map<BreakSign, Double> seen = new EnumMap<>(BreakSign.class);
    seen.put(BreakSign.MEANING, logOdds(byMeaning[index]));
    seen.put(BreakSign.EVENNESS, logOdds(byLength[index]));
    seen.put(BreakSign.OPENING_LIKENESS, gaps.opening(index));
    seen.put(BreakSign.CONTRAST, meaning.contrast(index));
    seen.put(BreakSign.RANK, meaning.rank(index));
    seen.put(BreakSign.SHARED_WORDS, words.toBefore(index));
    seen.put(BreakSign.LENGTH, Math.min(LONGEST, lengths.share(index, index + 1)));
    seen.put(
        BreakSign.LENGTH_BEFORE, StrictMath.log(Math.max(FEWEST_WORDS, last.words()) / average));
    int nextButOne = Math.min(passages.size(), index + 2);
    seen.put(BreakSign.LENGTH_OF_NEXT_TWO, Math.min(LONGEST_TWO, lengths.share(index, nextButOne)));
    int lastButOne = Math.max(0, index - 2);
    seen.put(BreakSign.LENGTH_OF_LAST_TWO, Math.min(LONGEST_TWO, lengths.share(lastButOne, index)));
    double blind = Math.min(MOST_DENSE, dense);
    seen.put(BreakSign.DENSITY, StrictMath.log(blind / (1 - blind)));
    seen.put(BreakSign.BUT, found(BUT, opening));
    seen.put(BreakSign.ALSO, found(ALSO, opening));
    seen.put(BreakSign.DEMONSTRATIVE, found(DEMONSTRATIVE, opening));
    seen.put(BreakSign.PERSON, (double) Matter.PERSONS.in(opening, 1));
    seen.put(BreakSign.SPEECH, found(SPEECH, opening));
    seen.put(BreakSign.QUESTION_BEFORE, last.text().strip().endsWith("?") ? 1.0 : 0);
    double through = (double) lengths.words(0, index) / lengths.words(0, passages.size());
    seen.put(BreakSign.SUBJECT, OpeningCues.opening(passage, last, through, SUBJECT));
    seen.put(BreakSign.TOPIC, Topic.isTakenUp(passage, last) ? 1.0 : 0);
    seen.put(BreakSign.MAKING_OPENS, (double) Matter.MAKING.in(opening, 2));
    double after = density(Matter.MAKING, index, nextButOne);
    seen.put(
        BreakSign.MAKING_RISES, Math.max(0, after - density(Matter.MAKING, lastButOne, index)));
    seen.put(BreakSign.ACTING, Matter.ACTING.density(passage));
    seen.put(BreakSign.WORTH, Matter.WORTH.density(passage));
    seen.put(BreakSign.WORTH_BEFORE, Matter.WORTH.density(last));
    return seen;
  }

  private static double found(Pattern pattern, String sentence) {
    return pattern.matcher(sentence).find() ? 1 : 0;
  }

  private static double logOdds(double chance) {
    return StrictMath.log((chance + LEAST_CHANCE) / (1 + LEAST_CHANCE - chance));
  }

  private double density(Matter matter, int from, int to) {
    double sum = 0;
    for (Passage passage : passages.subList(from, to)) {
      sum += matter.density(passage) * passage.words();
    }
    return sum / lengths.words(from, to);
  }
}
