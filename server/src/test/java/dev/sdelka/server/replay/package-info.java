/** Replays documented examples against the packaged program. */
package dev.sdelka.server.replay;
