package duizhang.read.ofd;

import duizhang.read.TooLargeException;
import duizhang.read.layout.Glyph;
import duizhang.read.layout.Layout;
import duizhang.read.layout.RuledLine;
import duizhang.read.opc.OpenPackage;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a page shows: its templates first, then its own text and paths. */
final class OfdPage {
  private static final double POINTS = 72 / 25.4;

  /** Characters and pieces of lines of a page; a page of the smallest print has a tenth of it. */
  private static final int MOST = 200_000;

  /** The thickest fill that is still a line, points. */
  private static final double THIN = 2.6;

  /** How far a line may lean and still count as straight, points. */
  private static final double LEAN = 0.8;

  /** How wide Latin letters and digits are, em; Chinese ones fill it. */
  private static final double NARROW = 0.5;

  private static final int WHITE = 250;

  private final OpenPackage opened;
  private final Map<String, String> templates;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<RuledLine> lines = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();
  private double[] box;
  private double imageArea;
  private int run;

  private OfdPage(OpenPackage opened, OfdOutline.Leaf leaf) {
    this.opened = opened;
    templates = leaf.templates();
    box = leaf.box();
  }

  static Layout layout(OpenPackage opened, OfdOutline.Leaf leaf) throws IOException, XMLStreamException {
    OfdPage page = new OfdPage(opened, leaf);
    page.show(leaf.part());
    double width = page.box[2] * POINTS;
    double height = page.box[3] * POINTS;
    return Layout.of(width, height, page.glyphs, page.lines, Math.min(page.imageArea, width * height), 0);
  }

  private void show(String part) throws IOException, XMLStreamException {
    XMLStreamReader xml = OfdOutline.needed(opened, part);
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "PhysicalBox" -> box = OfdNumbers.of(xml.getElementText(), 4).orElse(box);
        case "Template" -> template(xml.getAttributeValue(null, "TemplateID"));
        case "TextObject" -> text(xml);
        case "PathObject" -> path(xml);
        case "ImageObject" -> image(xml);
        default -> {
          // Layers and blocks only hold the others.
        }
      }
    }
  }

  private void template(String id) throws IOException, XMLStreamException {
    String part = templates.get(String.valueOf(id));
    if (part != null && shown.add(part)) {
      show(part);
    }
  }

  /** From the space of an object, millimetres, to the page, points. */
  private AffineTransform place(XMLStreamReader object) {
    double[] boundary = OfdNumbers.of(object.getAttributeValue(null, "Boundary"), 4).orElse(new double[4]);
    AffineTransform place = AffineTransform.getScaleInstance(POINTS, POINTS);
    place.translate(boundary[0] - box[0], boundary[1] - box[1]);
    OfdNumbers.of(object.getAttributeValue(null, "CTM"), 6).ifPresent(ctm -> place.concatenate(new AffineTransform(ctm)));
    return place;
  }

  private static boolean hidden(XMLStreamReader object) {
    return "false".equals(object.getAttributeValue(null, "Visible"));
  }

  private static double number(XMLStreamReader element, String name, double otherwise) {
    String value = element.getAttributeValue(null, name);
    return value == null || value.isBlank() ? otherwise : OfdNumbers.number(value.strip());
  }

  private void text(XMLStreamReader xml) throws XMLStreamException {
    boolean visible = !hidden(xml);
    AffineTransform place = place(xml);
    double size = number(xml, "Size", 0);
    double stretch = number(xml, "HScale", 1);
    double x = 0;
    double y = 0;
    run++;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("TextObject")) {
        return;
      }
      if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("TextCode")) {
        x = number(xml, "X", x);
        y = number(xml, "Y", y);
        String right = xml.getAttributeValue(null, "DeltaX");
        String down = xml.getAttributeValue(null, "DeltaY");
        String text = xml.getElementText();
        if (visible) {
          show(text, new Point2D.Double(x, y), OfdNumbers.steps(right, text.length()), OfdNumbers.steps(down, text.length()), place, size, stretch);
        }
      }
    }
  }

  private void show(String text, Point2D start, double[] right, double[] down, AffineTransform place, double size, double stretch) {
    double x = start.getX();
    double y = start.getY();
    int step = 0;
    for (int i = 0; i < text.length();) {
      int c = text.codePointAt(i);
      boolean wide = c > 0x2e7f;
      double full = size * stretch * (wide ? 1 : NARROW);
      double across = right[step];
      double width = Double.isNaN(across) || across <= 0 ? full : Math.min(across, 2 * full);
      if (!Character.isWhitespace(c)) {
        Point2D from = place.transform(new Point2D.Double(x, y), null);
        Point2D to = place.transform(new Point2D.Double(x + Math.min(width, full * 1.3), y), null);
        Point2D top = place.transform(new Point2D.Double(x, y - size), null);
        count(glyphs.size());
        glyphs.add(new Glyph(
            Character.toString(c), Math.min(from.getX(), to.getX()), Math.max(from.getX(), to.getX()), from.getY(), from.distance(top), run));
      }
      x += Double.isNaN(across) ? Double.isNaN(down[step]) ? width : 0 : across;
      y += Double.isNaN(down[step]) ? 0 : down[step];
      i += Character.charCount(c);
      step++;
    }
  }

  private static void count(int things) {
    if (things > MOST) {
      throw new TooLargeException("A page has more than " + MOST + " characters or lines.", "page.characters=" + MOST);
    }
  }

  private void image(XMLStreamReader xml) {
    double[] boundary = OfdNumbers.of(xml.getAttributeValue(null, "Boundary"), 4).orElse(new double[4]);
    imageArea += hidden(xml) ? 0 : Math.max(0, boundary[2] * boundary[3]) * POINTS * POINTS;
  }

  private void path(XMLStreamReader xml) throws XMLStreamException {
    AffineTransform place = place(xml);
    boolean visible = !hidden(xml);
    boolean stroke = !"false".equals(xml.getAttributeValue(null, "Stroke"));
    boolean fill = "true".equals(xml.getAttributeValue(null, "Fill"));
    String data = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("PathObject")) {
        break;
      }
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "StrokeColor" -> stroke &= !white(xml);
          case "FillColor" -> fill &= !white(xml);
          case "AbbreviatedData" -> data = xml.getElementText();
          default -> {
            // Clips and patterns.
          }
        }
      }
    }
    if (visible && (stroke || fill)) {
      draw(data, place, stroke);
    }
  }

  private static boolean white(XMLStreamReader color) {
    double[] value = OfdNumbers.of(color.getAttributeValue(null, "Value"), 3).orElse(new double[3]);
    return Math.min(value[0], Math.min(value[1], value[2])) >= WHITE || "0".equals(color.getAttributeValue(null, "Alpha"));
  }

  /** Strokes are lines segment by segment; a fill is one where it is thin. */
  private void draw(String data, AffineTransform place, boolean stroke) {
    List<Point2D> open = new ArrayList<>();
    String[] words = data.strip().split("\\s+");
    for (int i = 0; i < words.length;) {
      String operator = words[i++];
      int numbers = switch (operator) {
        case "S", "M", "L" -> 2;
        case "Q" -> 4;
        case "B" -> 6;
        case "A" -> 7;
        default -> 0;
      };
      if (i + numbers > words.length) {
        break;
      }
      if (operator.equals("S") || operator.equals("M")) {
        finish(open, stroke);
        open = new ArrayList<>();
      }
      if (operator.equals("C") && !open.isEmpty()) {
        open.add(open.get(0));
      } else if (numbers > 0) {
        Point2D to = place.transform(new Point2D.Double(OfdNumbers.number(words[i + numbers - 2]), OfdNumbers.number(words[i + numbers - 1])), null);
        // The ends of curves part what is straight.
        open.add(numbers == 2 ? to : null);
        if (numbers > 2) {
          open.add(to);
        }
        count(open.size());
      }
      i += numbers;
    }
    finish(open, stroke);
  }

  private void finish(List<Point2D> points, boolean stroke) {
    if (stroke) {
      for (int i = 1; i < points.size(); i++) {
        if (points.get(i - 1) != null && points.get(i) != null) {
          segment(points.get(i - 1), points.get(i));
        }
      }
    } else if (points.size() > 2 && !points.contains(null)) {
      double left = points.stream().mapToDouble(Point2D::getX).min().orElseThrow();
      double right = points.stream().mapToDouble(Point2D::getX).max().orElseThrow();
      double top = points.stream().mapToDouble(Point2D::getY).min().orElseThrow();
      double bottom = points.stream().mapToDouble(Point2D::getY).max().orElseThrow();
      boolean flat = right - left >= bottom - top;
      if (Math.min(right - left, bottom - top) <= THIN) {
        double middleX = (left + right) / 2;
        double middleY = (top + bottom) / 2;
        segment(new Point2D.Double(flat ? left : middleX, flat ? middleY : top), new Point2D.Double(flat ? right : middleX, flat ? middleY : bottom));
      }
    }
  }

  private void segment(Point2D from, Point2D to) {
    double across = Math.abs(from.getX() - to.getX());
    double down = Math.abs(from.getY() - to.getY());
    count(lines.size());
    if (down <= LEAN && across > down) {
      lines.add(new RuledLine(true, (from.getY() + to.getY()) / 2, Math.min(from.getX(), to.getX()), Math.max(from.getX(), to.getX())));
    } else if (across <= LEAN && down > across) {
      lines.add(new RuledLine(false, (from.getX() + to.getX()) / 2, Math.min(from.getY(), to.getY()), Math.max(from.getY(), to.getY())));
    }
  }
}
