package org.reviewcast.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says a phrase. */
@Command(
    name = "say",
    mixinStandardHelpOptions = true,
    header = "Says a phrase, to hear a voice or how a word comes out.",
    description = "")
final class SayCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "What is to be said.")
  private List<String> text;

  @Mixin private ShowOptions showOptions;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The WAV file to write. Default: say.wav in the project's output.")
  private Path output;

  @Option(names = "--play", description = "Play it instead of writing a file.")
  private boolean play;

  SayCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Show show = showOptions.show(terminal.workplace().current(), terminal.workplace());
    VoiceLibrary voices = terminal.voices(ShowOptions.voiceFolders(show));
    Voice voice = voices.find(show.voice());
    SpokenText spoken =
        SpokenForms.with(
                terminal.preproduction(voices).lexicons(show).read(),
                English.of(show.language().getCountry()))
            .read(String.join(" ", text), List.of());
    if (spoken.words().isEmpty()) {
      throw new SpeechException("There is no word to say in \"" + String.join(" ", text) + "\".");
    }
    SpeechEngine engine = Preproduction.installedEngines().get(voice.engine());
    if (engine == null) {
      throw new SpeechException("There is no engine \"" + voice.engine() + "\".");
    }
    try (Speaker speaker = engine.open(voice, new Breaks(170, 320))) {
      Take take = speaker.say(spoken);
      if (play) {
        play(take);
      } else {
        Path file =
            output == null
                ? terminal.workplace().home().resolve("output").resolve("say.wav")
                : terminal.workplace().current().resolve(output);
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
