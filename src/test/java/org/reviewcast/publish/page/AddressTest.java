package org.reviewcast.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a b", "HTTP://EXAMPLE.ORG", "mailto:a@b.org", "a.html", "../a/b.html",
        "#top", "a/b:c", "?q=1", "#a:b"
      })
  void addresses_that_may_be_followed(String written) {
    assertThat(Address.ofLink(written)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)", "JaVaScRiPt:x", "java\tscript:x", " javascript:x", "data:text/html,x",
        "vbscript:x", "file:///etc/passwd", "//evil.example", "\\\\evil", "/\\evil", "http:evil",
        "", "\u0001javascript:x", "a:b", "https:\\evil.example", "blob:x"
      })
  void addresses_that_may_not(String written) {
    assertThat(Address.ofLink(written)).isEmpty();
    assertThat(Address.ofImage(written)).isEmpty();
  }

  @Test
  void origin_is_scheme_host_and_port() {
    assertThat(new Address("https://a.example:8443/x?y").origin()).contains("https://a.example:8443");
    assertThat(new Address("a.png").origin()).isEmpty();
    assertThat(new Address("https://a;script-src *").origin()).isEmpty();
  }
}
