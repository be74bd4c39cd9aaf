package org.reviewcast.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.reviewcast.show.Show;
import org.reviewcast.voice.Voice;
import org.reviewcast.voice.VoiceLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the narrators. */
@Command(
    name = "voices",
    mixinStandardHelpOptions = true,
    header = "Lists the narrators: the show's own and the project's.",
    description = "")
final class VoicesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ShowOptions showOptions;

  @Option(names = "--json", description = "Print them as JSON.")
  private boolean json;

  VoicesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Show show = showOptions.show(terminal.workplace().current(), terminal.workplace());
    VoiceLibrary library = terminal.voices(ShowOptions.voiceFolders(show));
    List<Map<String, Object>> all = new ArrayList<>();
    for (String name : library.names()) {
      Voice voice = library.find(name);
      if (json) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", voice.name());
        map.put("engine", voice.engine());
        map.put("engineVoice", voice.engineVoice());
        map.put("rate", voice.wordsPerMinute());
        map.put("pitch", voice.pitchHz());
        map.put("range", voice.rangeHz());
        map.put("language", voice.language().toLanguageTag());
        map.put("description", voice.description());
        all.add(map);
      } else {
        String mark = name.equals(show.voice()) ? "*" : " ";
        terminal.out().printf("%s %-10s %s%n", mark, name, voice.description());
      }
    }
    if (json) {
      terminal.json(all);
    }
    return 0;
  }
}
