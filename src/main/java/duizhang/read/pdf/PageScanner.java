package duizhang.read.pdf;

import duizhang.read.layout.Glyph;
import duizhang.read.layout.Layout;
import duizhang.read.layout.RuledLine;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Collects the glyphs and the ruled lines of a page in one pass over its content stream. Tabula's own extractor runs over the stream twice, once
 * for rulings and once for text, and does not tell a white fill from a black one.
 */
final class PageScanner extends PDFGraphicsStreamEngine {
  /** Colours whose parts are all at least this, of 255, cannot be seen on paper. */
  private static final int WHITE = 250;

  /** Where a glyph of vertical writing stands beside its origin, in em: half to each side, and its baseline this far below. */
  private static final double HALF = 0.5;

  private static final double VERTICAL = 0.88;

  private final AffineTransform display;
  private final double width;
  private final double height;
  private final GlyphCollector glyphs = new GlyphCollector();
  private final LineCollector lines = new LineCollector();
  private final PageLimits limits;
  private final List<double[]> path = new ArrayList<>();
  private Point2D current = new Point2D.Double();
  private Point2D start = new Point2D.Double();
  private int clipRule = -1;
  private double imageArea;
  private int shows;

  private PageScanner(PDPage page, PageLimits limits) {
    super(page);
    this.limits = limits;
    PDRectangle crop = page.getCropBox();
    int rotation = Math.floorMod(page.getRotation(), 360);
    boolean turned = rotation == 90 || rotation == 270;
    width = turned ? crop.getHeight() : crop.getWidth();
    height = turned ? crop.getWidth() : crop.getHeight();
    display = switch (rotation) {
      case 90 -> new AffineTransform(0, 1, 1, 0, -crop.getLowerLeftY(), -crop.getLowerLeftX());
      case 180 -> new AffineTransform(-1, 0, 0, 1, crop.getUpperRightX(), -crop.getLowerLeftY());
      case 270 -> new AffineTransform(0, -1, -1, 0, crop.getUpperRightY(), crop.getUpperRightX());
      default -> new AffineTransform(1, 0, 0, -1, -crop.getLowerLeftX(), crop.getUpperRightY());
    };
  }

  /** The page as displayed; a page whose text mostly runs sideways is turned upright. */
  static Layout scan(PDPage page, DocumentLimits document) throws IOException {
    PageLimits limits = new PageLimits(document);
    limits.check(page);
    PageScanner scanner = new PageScanner(page, limits);
    scanner.processPage(page);
    int turn = scanner.glyphs.quarterTurns();
    boolean swapped = turn % 2 == 1;
    double width = swapped ? scanner.height : scanner.width;
    double height = swapped ? scanner.width : scanner.height;
    List<RuledLine> lines = scanner.lines.upright(turn, scanner.width, scanner.height);
    List<Glyph> glyphs = scanner.glyphs.upright(turn, scanner.width, scanner.height);
    return Layout.of(width, height, glyphs, lines, Math.min(scanner.imageArea, width * height), scanner.glyphs.unmapped());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    limits.operator();
    if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
      // Its place is all that counts; PDFBox would decode it, however far it swells.
      image();
    } else {
      super.processOperator(operator, operands);
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    long bytes = limits.enter(form);
    super.showForm(form);
    limits.leave(bytes);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    long bytes = limits.enter(form);
    super.showTransparencyGroup(form);
    limits.leave(bytes);
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    shows++;
    super.showText(string);
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
    String text = font instanceof PDType3Font ? font.toUnicode(code) : font.toUnicode(code, GlyphList.getAdobeGlyphList());
    if (text == null && font instanceof PDSimpleFont) {
      text = String.valueOf((char) code);
    }
    AffineTransform place = rendering.createAffineTransform();
    place.preConcatenate(display);
    double em = font instanceof PDType3Font drawn ? DrawnFont.em(drawn, text, displacement.getX()) : 1;
    // Vertical writing advances downwards; the box of such a glyph is one em wide around its origin.
    boolean vertical = font.isVertical();
    Point2D from = place.transform(new Point2D.Double(vertical ? -HALF : 0, vertical ? -VERTICAL : 0), null);
    Point2D to = place.transform(new Point2D.Double(vertical ? HALF : displacement.getX(), vertical ? -VERTICAL : 0), null);
    double size = Math.hypot(place.getShearX(), place.getScaleY()) * em;
    // Word processors leave what overflows a page in its content, below its edge: it is on no printed page.
    double x = (from.getX() + to.getX()) / 2;
    double y = (from.getY() + to.getY()) / 2;
    if (x < -size || x > width + size || y < -size || y > height + size) {
      return;
    }
    limits.characters(text == null ? 1 : Math.max(1, text.length()));
    glyphs.add(text, from, to, Math.atan2(place.getShearY(), place.getScaleX()), size, shows);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    start = displayed(x, y);
    current = start;
    add(LineCollector.MOVE, current);
  }

  @Override
  public void lineTo(float x, float y) {
    current = displayed(x, y);
    add(LineCollector.LINE, current);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = displayed(x3, y3);
    add(LineCollector.CURVE, current);
  }

  @Override
  public void closePath() {
    add(LineCollector.LINE, start);
    current = start;
  }

  @Override
  public Point2D getCurrentPoint() throws IOException {
    try {
      return display.inverseTransform(current, null);
    } catch (java.awt.geom.NoninvertibleTransformException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void clip(int windingRule) {
    clipRule = windingRule;
  }

  @Override
  public void endPath() {
    if (clipRule >= 0) {
      java.awt.geom.GeneralPath clipping = new java.awt.geom.GeneralPath(clipRule);
      for (double[] step : path) {
        if (step[0] == LineCollector.MOVE || clipping.getCurrentPoint() == null) {
          clipping.moveTo(step[1], step[2]);
        } else {
          clipping.lineTo(step[1], step[2]);
        }
      }
      clipping.transform(inverse());
      getGraphicsState().intersectClippingPath(clipping);
      clipRule = -1;
    }
    path.clear();
  }

  @Override
  public void strokePath() throws IOException {
    if (visible(true)) {
      lines.stroke(path, clipBounds());
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    if (visible(false)) {
      lines.fill(path, clipBounds());
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    if (visible(true)) {
      lines.stroke(path, clipBounds());
    } else if (visible(false)) {
      lines.fill(path, clipBounds());
    }
    endPath();
  }

  @Override
  public void shadingFill(COSName shading) {
    // A shading is a background, never a line.
  }

  @Override
  public void drawImage(PDImage image) {
    image();
  }

  /** Counts the place of an image, the unit square. */
  private void image() {
    Rectangle2D box = new Rectangle2D.Double(0, 0, 1, 1);
    AffineTransform place = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    place.preConcatenate(display);
    Rectangle2D shown = place.createTransformedShape(box).getBounds2D().createIntersection(new Rectangle2D.Double(0, 0, width, height));
    imageArea += Math.max(0, shown.getWidth()) * Math.max(0, shown.getHeight());
  }

  private void add(int kind, Point2D point) {
    path.add(new double[]{kind, point.getX(), point.getY()});
    PageLimits.points(path.size());
  }

  private Point2D displayed(double x, double y) {
    return display.transform(new Point2D.Double(x, y), null);
  }

  private AffineTransform inverse() {
    try {
      return display.createInverse();
    } catch (java.awt.geom.NoninvertibleTransformException e) {
      throw new IllegalStateException(e);
    }
  }

  private Rectangle2D clipBounds() {
    Rectangle2D page = new Rectangle2D.Double(0, 0, width, height);
    java.awt.geom.Area clip = getGraphicsState().getCurrentClippingPath();
    return clip == null ? page : display.createTransformedShape(clip.getBounds2D()).getBounds2D().createIntersection(page);
  }

  /** White lines and fills cannot be seen; patterns count as visible. */
  private boolean visible(boolean stroke) {
    try {
      var color = stroke ? getGraphicsState().getStrokingColor() : getGraphicsState().getNonStrokingColor();
      if (color.isPattern()) {
        return stroke;
      }
      int rgb = color.toRGB();
      return ((rgb >> 16) & 0xff) < WHITE || ((rgb >> 8) & 0xff) < WHITE || (rgb & 0xff) < WHITE;
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }
}
