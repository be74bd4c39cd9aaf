package org.reviewcast.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {
  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void read_byteOrderMark_isDecodedAndTakenOff(String charset) throws Exception {
    Path file = file("a.md", "\uFEFFAmélie — ★★★ 😀".getBytes(charset));
    SourceText source = SourceFile.read(file);
    assertThat(source.text()).isEqualTo("Amélie — ★★★ 😀");
    assertThat(source.notices()).isEmpty();
  }

  @Test
  void read_plainUtf8_isDecoded() throws Exception {
    SourceText source = SourceFile.read(file("a.md", "Amélie\r\n“é”".getBytes("UTF-8")));
    assertThat(source.text()).isEqualTo("Amélie\r\n“é”");
    assertThat(source.notices()).isEmpty();
  }

  @Test
  void read_windows1252_isRecognisedAndTold() throws Exception {
    byte[] bytes = "Amélie costs €5 — “good”".getBytes(Charset.forName("windows-1252"));
    SourceText source = SourceFile.read(file("x.md", bytes));
    assertThat(source.text()).isEqualTo("Amélie costs €5 — “good”");
    assertThat(source.notices()).containsExactly("x.md is not UTF-8; read as Windows-1252.");
  }

  @ParameterizedTest
  @CsvSource({"there-is-none.md,no such file", ".,is a folder"})
  void read_noFile_saysSo(String name, String what) {
    assertThatThrownBy(() -> SourceFile.read(folder.resolve(name)))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining(name)
        .hasMessageContaining(what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\uFEFF"})
  void read_nothingInside_saysSo(String text) throws Exception {
    Path file = file("a.md", text.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> SourceFile.read(file))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining("is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR",
        "%PDF-1.7\n%",
        "PK\u0003\u0004\u0014\0",
        "{\\rtf1 a}"
      })
  void read_binaryFile_saysSo(String head) throws Exception {
    Path file = file("a.md", (head + "\u00FF\u00FE\u0001").getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> SourceFile.read(file))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining("not a text file");
  }

  @Test
  void read_utf16WithoutMark_saysNotText() throws Exception {
    Path file = file("a.md", "A review.".getBytes(StandardCharsets.UTF_16LE));
    assertThatThrownBy(() -> SourceFile.read(file)).hasMessageContaining("not a text file");
  }

  @Test
  @Timeout(5)
  void read_fiftyMegabytes_isRefusedUnread() throws Exception {
    Path file = folder.resolve("long.md");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(50L << 20);
    }
    assertThatThrownBy(() -> SourceFile.read(file))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining("long.md: The file is too large (50 MB); a review has at most 8 MB.");
  }

  @Test
  void read_index_isNamedAfterItsFolder() throws Exception {
    Path bundle = Files.createDirectory(folder.resolve("the-third-man"));
    Path file = Files.writeString(bundle.resolve("index.md"), "Text.");
    assertThat(SourceFile.read(file).name()).isEqualTo("the-third-man.md");
  }

  @Test
  void read_pageThatDeclaresItsEncoding_isDecodedByIt() throws Exception {
    Path file = Files.createTempFile("page", ".html");
    String html = "<meta charset=\"windows-1251\"><p>Андрей Рублёв</p>";
    Files.write(file, html.getBytes(java.nio.charset.Charset.forName("windows-1251")));
    try {
      SourceText source = SourceFile.read(file);
      assertThat(source.text()).isEqualTo(html);
      assertThat(source.notices()).isEmpty();
    } finally {
      Files.delete(file);
    }
  }
}
