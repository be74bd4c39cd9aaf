package org.reviewcast.script;

/** A Script as text that a person reads and compares: one cue a line, with its place. */
final class ScriptDump {
  private ScriptDump() {}

  static String of(Script script) {
    StringBuilder dump = new StringBuilder();
    dump.append(script.title()).append(" | ").append(script.author().orElse("nobody"));
    dump.append(" | ").append(script.language().toLanguageTag());
    dump.append(" | ").append(script.wordsWritten()).append(" words\n");
    for (Chapter chapter : script.chapters()) {
      dump.append("\n== ").append(chapter.title()).append(chapter.found() ? " (found)" : "");
      dump.append('\n');
      chapter.cues().forEach(cue -> add(cue, dump));
    }
    dump.append("\nLeft out:\n");
    for (Omission omission : script.omissions()) {
      String at = omission.at().map(Object::toString).orElse("-");
      dump.append(String.format("%6s  %d: %s%n", at, omission.words(), omission.why()));
    }
    return dump.toString();
  }

  private static void add(Cue cue, StringBuilder dump) {
    if (cue instanceof Cue.Line line) {
      String at = line.at().map(Object::toString).orElse("-");
      dump.append(String.format("%6s  %s", at, line.role().name().toLowerCase()));
      dump.append(line.voice().equals("reader") ? "" : " (" + line.voice() + ")");
      dump.append(": ").append(line.written()).append('\n');
    } else if (cue instanceof Cue.Pause pause) {
      dump.append(String.format("        %d ms, %s%n", pause.ms(), pause.why().key()));
    }
  }
}
