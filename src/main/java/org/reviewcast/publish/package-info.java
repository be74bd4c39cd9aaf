/** What is made from an Episode for players and readers: chapters for now. */
package org.reviewcast.publish;
