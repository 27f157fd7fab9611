package duizhang.read.text;

import duizhang.read.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a cell of a text table holds: one piece, or several where its text is broken over lines. */
public record Field(List<Piece> pieces) {
  public Field {
    pieces = List.copyOf(pieces);
  }

  public static Field of(Piece piece) {
    return new Field(List.of(piece));
  }

  /** One printed line of the cell below the other. */
  public String text() {
    return pieces.stream().map(Piece::text).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
  }

  public boolean blank() {
    return text().isBlank();
  }

  public Box box() {
    return Box.around(pieces.stream().map(Piece::box).toList());
  }

  public Field and(Field rest) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(rest.pieces);
    return new Field(all);
  }
}
