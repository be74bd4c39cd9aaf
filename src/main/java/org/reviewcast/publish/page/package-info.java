/**
 * Pages for people: an episode's own page, with its text and a player that follows it, and the page
 * of the show. Text from reviews goes through {@code Html} and {@code Address} and no other way.
 */
package org.reviewcast.publish.page;
