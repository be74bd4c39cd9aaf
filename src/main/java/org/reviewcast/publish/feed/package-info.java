/**
 * The feed of a show: RSS 2.0 with the atom, itunes, content, podcast and psc namespaces, and what
 * each episode says of itself there.
 *
 * <p>The feed is written by StAX, from the JDK, and not by a feed library. ROME's model holds RSS,
 * content and most of itunes, but has no Podcasting 2.0 and no Podlove chapters (half of what
 * stands in an item), keeps the whole feed as a tree, and lets characters through that XML forbids.
 * A streaming writer does all of it alike, in the order that is wanted, with like bytes for like
 * episodes. ROME reads the feed in the tests.
 */
package org.reviewcast.publish.feed;
