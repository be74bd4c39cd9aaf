package org.reviewcast.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameGuidTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"https://podnews.net/rss", "http://podnews.net/rss", "https://podnews.net/rss//"})
  void ofFeed_theExampleOfTheStandard_isAsThere(String address) {
    assertThat(NameGuid.ofFeed(URI.create(address)))
        .hasToString("9b024349-ccf0-5f69-a609-6b82873eab3c");
  }

  @Test
  void ofEpisode_isMadeOfShowSlugAndCount() {
    String guid = NameGuid.ofEpisode("Reviews", "the-third-man", 0);
    assertThat(guid).matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    assertThat(NameGuid.ofEpisode("Reviews", "the-third-man", 0)).isEqualTo(guid);
    assertThat(NameGuid.ofEpisode("Reviews", "the-third-man", 1)).isNotEqualTo(guid);
    assertThat(NameGuid.ofEpisode("Others", "the-third-man", 0)).isNotEqualTo(guid);
  }
}
