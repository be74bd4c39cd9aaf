/**
 * The feed of a show: RSS 2.0 with the atom, itunes, content, podcast and psc namespaces, and what
 * each episode says of itself there.
 *
 * <p>The feed is written by StAX, from the JDK, and not by ROME. ROME and its modules know RSS,
 * content, most of itunes and Podlove chapters, but nothing of Podcasting 2.0, which is half of
 * what stands in an item; they hold the whole feed as a tree, and stop at a character that XML
 * forbids. A streaming writer does all of it alike, in the order that is wanted, with like bytes
 * for like episodes. ROME reads the feed in the tests.
 */
package org.reviewcast.publish.feed;
