package duizhang.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML so that no text can become markup: the only way to put a text on a page escapes it, and every element opened is closed by its name.
 * Attributes are given as name and value in turn; one whose value is null is left out.
 */
final class Html {
  private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  Html open(String element, Object... attributes) {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  /** Ends the innermost element, which must be {@code element}. */
  Html close(String element) {
    if (!element.equals(open.peek())) {
      throw new IllegalStateException("Cannot close " + element + " while " + open + " are open");
    }
    open.pop();
    out.append("</").append(element).append(">\n");
    return this;
  }

  /** An element with nothing but a text; a null text is empty. */
  Html element(String element, Object text, Object... attributes) {
    tag(element, attributes);
    text(text);
    out.append("</").append(element).append('>');
    return this;
  }

  /** An element that has no end, such as {@code meta} or {@code input}. */
  Html empty(String element, Object... attributes) {
    tag(element, attributes);
    return this;
  }

  Html text(Object text) {
    if (text != null) {
      escape(text.toString());
    }
    return this;
  }

  /** A style or script of the program's own, as it stands. */
  Html own(String element, String content) {
    out.append('<').append(element).append(">\n").append(content).append("</").append(element).append(">\n");
    return this;
  }

  byte[] bytes() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Not closed: " + open);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void tag(String element, Object... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1].toString());
        out.append('"');
      }
    }
    out.append('>');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
