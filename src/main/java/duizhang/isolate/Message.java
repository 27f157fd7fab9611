package duizhang.isolate;

import duizhang.extract.Extraction;

/** What a worker has to say. */
sealed interface Message {
  /** It waits for documents. */
  record Ready() implements Message {}

  /** A picture is about to be recognised, which takes seconds. */
  record Picture() implements Message {}

  /** The document is done. */
  record Done(Extraction extraction) implements Message {}

  /** It says nothing more: its process ended, or what it said was no message. */
  record Silent() implements Message {}
}
