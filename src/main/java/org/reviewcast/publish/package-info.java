/** What is made from an Episode for players and readers: its editions, and what they share. */
package org.reviewcast.publish;
