package org.reviewcast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reviewcast.Preproduction;
import org.reviewcast.audio.WavFile;
import org.reviewcast.check.CheckedWord;
import org.reviewcast.show.PauseReason;
import org.reviewcast.show.Pauses;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;
import org.reviewcast.voice.Speaker;
import org.reviewcast.voice.SpeechEngine;
import org.reviewcast.voice.SpeechEngine.Breaks;
import org.reviewcast.voice.SpeechException;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.SpokenWord;
import org.reviewcast.voice.SpokenWord.Break;
import org.reviewcast.voice.Take;
import org.reviewcast.voice.Voice;
import org.reviewcast.voice.VoiceLibrary;
import org.reviewcast.voice.lexicon.Lexeme;
import org.reviewcast.voice.lexicon.LexiconChoice;
import org.reviewcast.voice.lexicon.LexiconFile;

/** Tells what a writer should look at before a review is recorded. */
final class CheckCommand extends Command {
  private final Terminal terminal;

  private final Argument<Path> review =
      addParameter(Path.class, "REVIEW", "A file in any format that produce reads.");
  private final ShowOptions showOptions = new ShowOptions(this);
  private final Argument<Boolean> write =
      addFlag(
          "Add the words and the guesses to the lexicon beside the review (review.lexicon.yaml), "
              + "to be corrected there. What it holds already stays as it is.",
          "--write");
  private final Argument<Boolean> say =
      addFlag("Make a WAV file of each guess, in the folder <name>-words of the output.", "--say");
  private final Argument<Path> output =
      addOption(
          Path.class,
          "FOLDER",
          "Where the folder of --say goes. Default: as for produce.",
          "-o",
          "--output");
  private final Argument<Boolean> strict = addFlag("Exit with 1 if anything is open.", "--strict");
  private final Argument<Boolean> json = addFlag("Print it as JSON.", "--json");

  CheckCommand(Terminal terminal) {
    super(
        "check",
        "Lists what may be said wrong, before it is recorded.",
        "Names and words that no lexicon knows, with how the voice will say them; what is read by "
            + "guess; what is left out; what is missing; the estimated length. To mend a name, "
            + "write how it is said into a lexicon beside the review, or let --write start one.");
    explainExitCodes(
        "the check was made",
        "it could not be made, or with --strict something is open",
        "wrong usage");
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Path path = terminal.workplace().current().resolve(review.value()).toAbsolutePath().normalize();
    // Found chapters have titles that nobody says, and finding them takes longer than the rest.
    Show wanted = showOptions.show(path.getParent(), terminal.workplace());
    Show show =
        wanted.withNarration(
            wanted.narration().withChapters(wanted.narration().chapters().withCount("off")));
    VoiceLibrary voices = terminal.voices(ShowOptions.voiceFolders(show));
    Preproduction.Checkup checkup = terminal.preproduction(voices).check(path, show, this::notice);
    CheckReport report = new CheckReport(terminal, checkup);
    if (json.value()) {
      terminal.json(report.asMap());
    } else {
      report.print();
    }
    List<CheckedWord> words = checkup.check().words();
    if (write.value()) {
      write(words, LexiconChoice.beside(path));
    }
    if (say.value() && !words.isEmpty()) {
      Path folder = ShowOptions.output(output.value(), show, terminal.workplace());
      say(
          words,
          checkup.voice(),
          show.narration().pauses(),
          folder.resolve(checkup.slug() + "-words"));
    }
    return strict.value() && checkup.check().isOpen() ? Main.FAILED : 0;
  }

  private void notice(String sentence) {
    terminal.err().println("reviewcast: " + sentence);
  }

  private void write(List<CheckedWord> words, Path file) throws SettingsException, IOException {
    List<Lexeme> lexemes = new ArrayList<>();
    for (CheckedWord word : words) {
      word.respelling().ifPresent(how -> lexemes.add(Lexeme.respelled(word.word().written(), how)));
    }
    int added = new LexiconFile(file).add(lexemes).size();
    terminal.err().println(file + ": " + (added == 1 ? "1 entry" : added + " entries") + " added.");
  }

  private void say(List<CheckedWord> words, Voice voice, Pauses pauses, Path folder)
      throws SpeechException, IOException {
    SpeechEngine engine = Preproduction.installedEngines().get(voice.engine());
    if (engine == null) {
      throw new SpeechException("There is no engine \"" + voice.engine() + "\".");
    }
    Files.createDirectories(folder);
    Breaks breaks = new Breaks(pauses.of(PauseReason.COMMA), pauses.of(PauseReason.CLAUSE));
    try (Speaker speaker = engine.open(voice, breaks)) {
      for (CheckedWord word : words) {
        String text = word.word().text();
        SpokenWord spoken = new SpokenWord(text, 0, text.length(), Break.STATEMENT);
        Take take = speaker.say(new SpokenText(List.of(spoken)));
        Path file = folder.resolve(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".wav");
        Path part = Files.createTempFile(folder, ".word", ".part");
        try {
          WavFile.write(part, take.format(), take.samples());
          Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
          Files.deleteIfExists(part);
        }
      }
    }
    terminal.err().println(folder + ": " + words.size() + " WAV files made.");
  }
}
