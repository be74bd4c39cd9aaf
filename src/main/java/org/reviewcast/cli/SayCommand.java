package org.reviewcast.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.apache.commons.io.file.PathUtils;
import org.reviewcast.Preproduction;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.audio.Samples;
import org.reviewcast.audio.WavFile;
import org.reviewcast.show.Show;
import org.reviewcast.spoken.English;
import org.reviewcast.spoken.SpokenForms;
import org.reviewcast.voice.Speaker;
import org.reviewcast.voice.SpeechEngine;
import org.reviewcast.voice.SpeechEngine.Breaks;
import org.reviewcast.voice.SpeechException;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.Take;
import org.reviewcast.voice.Voice;
import org.reviewcast.voice.VoiceLibrary;

/** Says a phrase. */
final class SayCommand extends Command {
  private final Terminal terminal;

  private final Argument<List<String>> words =
      addParameters(1, String.class, "TEXT", "What is to be said.");
  private final ShowOptions showOptions = new ShowOptions(this);
  private final Argument<Path> output =
      addOption(
          Path.class,
          "FILE",
          "The WAV file to write. Default: say.wav in the project's output.",
          "-o",
          "--output");
  private final Argument<Boolean> play = addFlag("Play it instead of writing a file.", "--play");

  SayCommand(Terminal terminal) {
    super("say", "Says a phrase, to hear a voice or how a word comes out.", "");
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    String text = String.join(" ", words.value());
    Show show = showOptions.show(terminal.workplace().current(), terminal.workplace());
    VoiceLibrary voices = terminal.voices(ShowOptions.voiceFolders(show));
    Voice voice = voices.find(show.voice());
    SpokenText spoken =
        SpokenForms.with(
                terminal.preproduction(voices).lexicons(show).read(),
                English.of(show.language().getCountry()))
            .read(text, List.of());
    if (spoken.words().isEmpty()) {
      throw new SpeechException("There is no word to say in \"" + text + "\".");
    }
    SpeechEngine engine = Preproduction.installedEngines().get(voice.engine());
    if (engine == null) {
      throw new SpeechException("There is no engine \"" + voice.engine() + "\".");
    }
    try (Speaker speaker = engine.open(voice, new Breaks(170, 320))) {
      Take take = speaker.say(spoken);
      if (play.value()) {
        play(take);
      } else {
        Path file =
            output
                .ifGiven()
                .map(terminal.workplace().current()::resolve)
                .orElse(terminal.workplace().home().resolve("output").resolve("say.wav"));
        write(take, file);
        terminal.out().println(file);
      }
    }
    return 0;
  }

  private static void write(Take take, Path file) throws java.io.IOException {
    PathUtils.createParentDirectories(file);
    Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".say", ".part");
    try {
      WavFile.write(part, take.format(), take.samples());
      Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void play(Take take) throws SpeechException {
    AudioFormat format = new AudioFormat(take.format().sampleRateHz(), 16, 1, true, false);
    byte[] bytes = new byte[take.samples().length * PcmFormat.FRAME_BYTES];
    Samples.toBytes(take.samples(), take.samples().length, bytes);
    try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
      line.open(format);
      line.start();
      line.write(bytes, 0, bytes.length);
      line.drain();
    } catch (LineUnavailableException | IllegalArgumentException e) {
      throw new SpeechException(
          "This machine has no sound output that Java can use. Write a file with -o instead.", e);
    }
  }
}
