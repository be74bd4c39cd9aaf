/** What will be said: the Script, its chapters of lines and pauses, and how they are planned. */
package org.reviewcast.script;
