package org.reviewcast.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewcast.show.Show;
import org.reviewcast.voice.Voice;
import org.reviewcast.voice.VoiceLibrary;

/** Lists the narrators. */
final class VoicesCommand extends Command {
  private final Terminal terminal;

  private final ShowOptions showOptions = new ShowOptions(this);
  private final Argument<Boolean> json = addFlag("Print them as JSON.", "--json");

  VoicesCommand(Terminal terminal) {
    super("voices", "Lists the narrators: the show's own and the project's.", "");
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Show show = showOptions.show(terminal.workplace().current(), terminal.workplace());
    VoiceLibrary library = terminal.voices(ShowOptions.voiceFolders(show));
    List<Map<String, Object>> all = new ArrayList<>();
    for (String name : library.names()) {
      Voice voice = library.find(name);
      if (json.value()) {
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
    if (json.value()) {
      terminal.json(all);
    }
    return 0;
  }
}
