package org.reviewcast.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewcast.show.Publication;
import org.reviewcast.show.Show;

@Timeout(30)
class EpisodeServerTest {
  private static final byte[] AUDIO = new byte[300_000];
  private static final String EPISODE =
      """
      {"title": "A Review", "source": "a.md", "fingerprint": "f", "lengthMs": 61000, "lufs": -16,
       "truePeakDb": -2, "wordsWritten": 10, "wordsLeftOut": 0, "sketch": "",
       "listing": {"guid": "g-1", "published": "2024-01-01T00:00:00Z", "dated": true,
         "draft": false, "withdrawn": false, "language": "en", "summary": "About it."},
       "chapters": [{"title": "One", "startMs": 0}],
       "files": [{"name": "a-review.mp3", "bytes": 300000, "type": "audio/mpeg"},
         {"name": "chapters.json", "bytes": 19, "type": "application/json+chapters"}]}
      """;

  @TempDir Path outside;
  private Path output;
  private EpisodeServer server;
  private volatile Show show = Show.DEFAULT;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void serve() throws IOException {
    new Random(7).nextBytes(AUDIO);
    output = Files.createDirectories(outside.resolve("output"));
    Path episode = Files.createDirectories(output.resolve("a-review"));
    Files.write(episode.resolve("a-review.mp3"), AUDIO);
    Files.write(episode.resolve("a-review.m4a"), AUDIO);
    Files.writeString(
        episode.resolve("index.html"), "<!DOCTYPE html><head></head>" + "é".repeat(999));
    Files.writeString(episode.resolve("chapters.json"), "{\"version\":\"1.2.0\"}");
    Files.writeString(episode.resolve("transcript.json"), "{}");
    Files.writeString(episode.resolve("transcript.vtt"), "WEBVTT\n".repeat(300));
    Files.writeString(episode.resolve("transcript.srt"), "1\n");
    Files.writeString(episode.resolve("episode.json"), EPISODE);
    Files.writeString(output.resolve("feed.xml"), "<rss>of another show</rss>");
    Files.createDirectories(output.resolve(".takes"));
    Files.writeString(output.resolve(".takes/secret.txt"), "secret");
    Files.writeString(output.resolve(".hidden.txt"), "secret");
    Files.writeString(outside.resolve("secret.txt"), "secret");
    server = EpisodeServer.start(new EpisodeServer.Options(output, () -> show, 0, false, false));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<byte[]> ask(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** What the server says to bytes that no client would send, up to its end. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a-review.mp3, audio/mpeg",
    "a-review.m4a, audio/x-m4a",
    "chapters.json, application/json+chapters",
    "transcript.json, application/json",
    "transcript.vtt, text/vtt;charset=utf-8",
    "transcript.srt, application/x-subrip;charset=utf-8",
    "index.html, text/html;charset=utf-8",
    "'', text/html;charset=utf-8",
  })
  void file_asked_for_has_its_type_length_tag_and_date(String name, String type) throws Exception {
    HttpResponse<byte[]> head = ask("HEAD", "/a-review/" + name);
    HttpResponse<byte[]> get = ask("GET", "/a-review/" + name);

    assertThat(get.statusCode()).isEqualTo(200);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(get, "Content-Type")).isEqualToIgnoringCase(type);
    assertThat(header(head, "Content-Type")).isEqualToIgnoringCase(type);
    assertThat(header(head, "Content-Length")).isEqualTo("" + get.body().length);
    assertThat(header(get, "ETag")).isNotEmpty();
    assertThat(header(get, "Last-Modified")).endsWith("GMT");
    assertThat(header(get, "X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 1",
    "bytes=100-199, 100, 200",
    "bytes=299990-, 299990, 300000",
    "bytes=-10, 299990, 300000",
    "bytes=299990-999999, 299990, 300000",
  })
  void range_gives_these_bytes_and_no_others(String range, int from, int to) throws Exception {
    HttpResponse<byte[]> part = ask("GET", "/a-review/a-review.mp3", "Range", range);

    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(AUDIO, from, to));
    assertThat(header(part, "Content-Range"))
        .isEqualTo("bytes " + from + "-" + (to - 1) + "/300000");
    assertThat(header(part, "Content-Encoding")).isEmpty();
  }

  @Test
  void range_beyond_the_end_cannot_be_satisfied() throws Exception {
    HttpResponse<byte[]> part = ask("GET", "/a-review/a-review.mp3", "Range", "bytes=300000-");

    assertThat(part.statusCode()).isEqualTo(416);
    assertThat(header(part, "Content-Range")).isEqualTo("bytes */300000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a-review/a-review.mp3", "/a-review/index.html", "/feed.xml"})
  void unchanged_file_is_not_sent_again(String path) throws Exception {
    HttpResponse<byte[]> first = ask("GET", path, "Accept-Encoding", "gzip");
    HttpResponse<byte[]> second =
        ask("GET", path, "If-None-Match", header(first, "ETag"), "Accept-Encoding", "gzip");

    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
  }

  @Test
  void unchanged_file_is_not_sent_again_by_date() throws Exception {
    HttpResponse<byte[]> first = ask("GET", "/a-review/a-review.mp3");
    HttpResponse<byte[]> second =
        ask("GET", "/a-review/a-review.mp3", "If-Modified-Since", header(first, "Last-Modified"));

    assertThat(second.statusCode()).isEqualTo(304);
  }

  @Test
  void text_is_compressed_and_audio_is_not() throws Exception {
    HttpResponse<byte[]> text = ask("GET", "/a-review/transcript.vtt", "Accept-Encoding", "gzip");
    HttpResponse<byte[]> audio = ask("GET", "/a-review/a-review.mp3", "Accept-Encoding", "gzip");
    HttpResponse<byte[]> part =
        ask("GET", "/a-review/transcript.vtt", "Accept-Encoding", "gzip", "Range", "bytes=7-12");

    assertThat(header(text, "Content-Encoding")).isEqualTo("gzip");
    assertThat(text.body().length).isLessThan(300);
    assertThat(header(audio, "Content-Encoding")).isEmpty();
    assertThat(header(audio, "Content-Length")).isEqualTo("300000");
    assertThat(new String(part.body(), StandardCharsets.UTF_8)).isEqualTo("WEBVTT");
  }

  @Test
  void players_of_other_sites_may_read_transcripts_and_chapters_but_not_pages() throws Exception {
    String allow = "Access-Control-Allow-Origin";

    for (String name : new String[] {"transcript.vtt", "transcript.srt", "chapters.json"}) {
      assertThat(header(ask("GET", "/a-review/" + name, "Origin", "https://x.org"), allow))
          .isEqualTo("*");
    }
    assertThat(header(ask("GET", "/a-review/", "Origin", "https://x.org"), allow)).isEmpty();
    assertThat(ask("OPTIONS", "/a-review/transcript.vtt").statusCode()).isEqualTo(204);
  }

  @Test
  void feed_of_a_private_show_has_the_addresses_of_the_host_that_was_asked() throws Exception {
    for (String host : new String[] {"localhost", "127.0.0.1", "192.168.7.9", "[::1]"}) {
      String at = "http://" + host + ":" + server.port() + "/";
      String feed =
          raw(
              "GET /feed.xml HTTP/1.1\r\nConnection: close\r\nHost: "
                  + at.substring(7, at.length() - 1)
                  + "\r\n\r\n");

      assertThat(feed)
          .startsWith("HTTP/1.1 200")
          .contains("<enclosure url=\"" + at + "a-review/a-review.mp3\" length=\"300000\"")
          .contains("<podcast:chapters url=\"" + at + "a-review/chapters.json\"")
          .contains("<atom:link href=\"" + at + "feed.xml\" rel=\"self\"")
          .contains("<itunes:image href=\"" + at + "artwork.jpg\"");
    }
  }

  @Test
  void feed_of_a_published_show_keeps_its_identity_and_leads_here() throws Exception {
    show =
        Show.DEFAULT.withPublication(
            Publication.DEFAULT.withBase(URI.create("https://podnews.net/x/")));

    String feed = new String(ask("GET", "/feed.xml").body(), StandardCharsets.UTF_8);

    assertThat(feed)
        .contains("url=\"http://localhost:" + server.port() + "/a-review/a-review.mp3\"")
        .contains("<podcast:guid>")
        .doesNotContain("podnews.net")
        .doesNotContain("itunes:block");
  }

  @Test
  void feed_changes_with_the_show_and_the_folder() throws Exception {
    HttpResponse<byte[]> first = ask("GET", "/feed.xml");
    show =
        Show.DEFAULT.withPublication(
            Publication.DEFAULT.withBase(URI.create("https://example.org/")));
    HttpResponse<byte[]> second =
        ask("GET", "/feed.xml", "If-None-Match", header(first, "ETag"), "Accept-Encoding", "gzip");
    Files.createDirectories(output.resolve("another"));
    Files.writeString(
        output.resolve("another/episode.json"),
        EPISODE.replace("g-1", "g-2").replace("300000", "5").replace(": 19", ": 5"));
    Files.writeString(output.resolve("another/a-review.mp3"), "sound");
    Files.writeString(output.resolve("feed.xml"), "another");
    String third = new String(ask("GET", "/feed.xml").body(), StandardCharsets.UTF_8);

    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(third).contains("g-1", "g-2", "/another/a-review.mp3");
    assertThat(ask("HEAD", "/feed.xml").body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.hidden.txt",
        "/.takes/secret.txt",
        "/.takes/",
        "/a-review/../.takes/secret.txt",
        "/%2etakes/secret.txt",
        "/nothing",
        "/a-review/nothing.mp3",
        "/.live",
      })
  void hidden_and_missing_files_are_not_found(String path) throws Exception {
    HttpResponse<byte[]> response = ask("GET", path);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo("Not Found\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/a-review/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "/a-review/..;/..;/secret.txt",
        "/%252e%252e/secret.txt",
        "//secret.txt",
        "/a-review/%00",
        "/C:/secret.txt",
        "http://localhost/../secret.txt",
        "secret.txt",
      })
  void no_path_leads_out(String path) throws Exception {
    String said = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(said).startsWith("HTTP/1.1 4").doesNotContain("secret\n").doesNotContain("jetty");
  }

  @Test
  void links_that_lead_out_or_to_hidden_files_are_not_followed() throws Exception {
    Files.createSymbolicLink(output.resolve("out.txt"), outside.resolve("secret.txt"));
    Files.createSymbolicLink(output.resolve("folder"), outside);
    Files.createSymbolicLink(output.resolve("takes"), output.resolve(".takes"));
    Files.createSymbolicLink(output.resolve("in.mp3"), output.resolve("a-review/a-review.mp3"));

    assertThat(ask("GET", "/out.txt").statusCode()).isEqualTo(404);
    assertThat(ask("GET", "/folder/secret.txt").statusCode()).isEqualTo(404);
    assertThat(ask("GET", "/takes/secret.txt").statusCode()).isEqualTo(404);
    assertThat(ask("GET", "/in.mp3").statusCode()).isEqualTo(200);
  }

  @Test
  void nothing_is_written_or_listed() throws Exception {
    Files.createDirectories(output.resolve("empty"));

    for (String method : new String[] {"PUT", "POST", "DELETE", "PATCH"}) {
      assertThat(ask(method, "/a-review/index.html").statusCode()).isEqualTo(405);
    }
    assertThat(ask("GET", "/empty/").statusCode()).isEqualTo(404);
    assertThat(output.resolve("a-review/index.html")).exists();
  }

  @Test
  void other_host_names_and_large_headers_are_refused() throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
    String large = "X: " + "x".repeat(20_000);
    assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\n" + large + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431");
  }

  @Test
  void client_that_hangs_up_does_no_harm() throws Exception {
    for (int i = 0; i < 20; i++) {
      try (Socket socket = new Socket("localhost", server.port())) {
        socket.setSoLinger(true, 0);
        socket
            .getOutputStream()
            .write("GET /a-review/a-review.mp3 HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes());
        InputStream in = socket.getInputStream();
        assertThat(in.read()).isEqualTo('H');
      }
    }

    assertThat(ask("GET", "/a-review/a-review.mp3").body()).isEqualTo(AUDIO);
  }

  @Test
  void two_hundred_slow_clients_keep_nobody_waiting_and_little_memory() throws Exception {
    try (RandomAccessFile large =
        new RandomAccessFile(output.resolve("large.mp3").toFile(), "rw")) {
      large.setLength(200_000_000);
    }
    List<Socket> slow = new ArrayList<>();
    long before = heapBytes();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = new Socket();
        slow.add(socket);
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("localhost", server.port()));
        socket
            .getOutputStream()
            .write("GET /large.mp3 HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes());
      }
      for (Socket socket : slow) {
        assertThat(socket.getInputStream().readNBytes(100)).hasSize(100);
      }
      long heap = heapBytes() - before;
      long threads =
          Thread.getAllStackTraces().keySet().stream().filter(EpisodeServerTest::serves).count();

      assertThat(ask("GET", "/a-review/a-review.mp3").body()).isEqualTo(AUDIO);
      assertThat(heap).isLessThan(32L << 20);
      assertThat(threads).isLessThan(20);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private static long heapBytes() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static boolean serves(Thread thread) {
    return thread.getName().startsWith("server");
  }
}
