package org.zhishou.benchmarks.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.Arrays;
import java.util.List;

/**
 * A CP-SAT model in which every variable is given its hint as it is made, from the hints of those
 * it depends on: so the hint is complete, and feasible if that of the duties is.
 *
 * <p>Where a cost only ever pushes a variable down, the variable is bounded from below alone.
 */
final class HintedModel {
  private final CpModel model = new CpModel();
  private long[] hints = new long[1 << 12];

  CpModel model() {
    return model;
  }

  BoolVar bool(boolean hint) {
    var variable = model.newBoolVar("");
    hint(variable, hint ? 1 : 0);
    return variable;
  }

  BoolVar certain() {
    var variable = bool(true);
    model.addEquality(variable, 1);
    return variable;
  }

  private IntVar number(long least, long most, long hint) {
    var variable = model.newIntVar(least, most, "");
    hint(variable, hint);
    return variable;
  }

  private void hint(IntVar variable, long value) {
    var index = variable.getIndex();
    if (index >= hints.length) {
      hints = Arrays.copyOf(hints, Math.max(index + 1, hints.length * 2));
    }
    hints[index] = value;
    model.addHint(variable, value);
  }

  long hintOf(LinearArgument argument) {
    var expression = argument.build();
    var value = expression.getOffset();
    for (var i = 0; i < expression.numElements(); i++) {
      value += expression.getCoefficient(i) * hints[expression.getVariableIndex(i)];
    }
    return value;
  }

  private boolean anyHinted(List<? extends Literal> literals) {
    return literals.stream().anyMatch(literal -> hintOf(literal) == 1);
  }

  /** True exactly if one of the literals is, of which no more than one may be. */
  Literal oneOf(List<? extends Literal> literals) {
    if (literals.size() == 1) {
      return literals.getFirst();
    }
    var one = bool(anyHinted(literals));
    model.addEquality(sum(literals), one);
    return one;
  }

  /** True exactly if at least one of the literals is. */
  Literal anyOf(List<? extends Literal> literals) {
    if (literals.size() == 1) {
      return literals.getFirst();
    }
    var any = (BoolVar) atLeastEach(literals);
    model.addLessOrEqual(any, sum(literals));
    return any;
  }

  /** Not below any of the literals. */
  Literal atLeastEach(List<? extends Literal> literals) {
    if (literals.size() == 1) {
      return literals.getFirst();
    }
    var any = bool(anyHinted(literals));
    literals.forEach(literal -> model.addImplication(literal, any));
    return any;
  }

  /** True only if at least one of the literals is. */
  Literal atMostAny(List<? extends Literal> literals) {
    if (literals.size() == 1) {
      return literals.getFirst();
    }
    var any = bool(anyHinted(literals));
    model.addLessOrEqual(any, sum(literals));
    return any;
  }

  /** True exactly if both are. */
  Literal both(Literal one, Literal other) {
    var both = bothAtLeast(one, other);
    model.addImplication(both, one);
    model.addImplication(both, other);
    return both;
  }

  /** True at least if both are. */
  Literal bothAtLeast(Literal one, Literal other) {
    var both = bool(hintOf(one) == 1 && hintOf(other) == 1);
    model.addBoolOr(new Literal[] {one.not(), other.not(), both});
    return both;
  }

  /** True at least if both are, and not both of the excuses. */
  Literal bothAtLeastUnless(Literal one, Literal other, Literal excuse, Literal otherExcuse) {
    var excused = hintOf(excuse) == 1 && hintOf(otherExcuse) == 1;
    var both = bool(hintOf(one) == 1 && hintOf(other) == 1 && !excused);
    model.addBoolOr(new Literal[] {one.not(), other.not(), excuse, both});
    model.addBoolOr(new Literal[] {one.not(), other.not(), otherExcuse, both});
    return both;
  }

  /** At least 0 and at least the amount. */
  IntVar positivePart(LinearArgument amount, long most) {
    return positivePart(List.of(amount), most);
  }

  /** At least 0 and at least each of the amounts. */
  IntVar positivePart(List<? extends LinearArgument> amounts, long most) {
    var hint = amounts.stream().mapToLong(this::hintOf).max().orElse(0);
    var part = number(0, Math.max(0, most), Math.max(0, hint));
    amounts.forEach(amount -> model.addGreaterOrEqual(part, amount));
    return part;
  }

  /**
   * At most the amount, or 0 where that is less.
   *
   * @param least the amount's, at most 0
   */
  IntVar atMostPositivePart(LinearArgument amount, long least, long most) {
    var hint = hintOf(amount);
    var above = bool(hint > 0);
    var part = number(0, Math.max(0, most), Math.max(0, hint));
    model.addLessOrEqual(part, LinearExpr.term(above, Math.max(0, most)));
    model.addLessOrEqual(part, LinearExpr.newBuilder().add(amount).addTerm(above.not(), -least));
    return part;
  }

  /**
   * The amount, or 0 where that is less.
   *
   * @param least the amount's, at most 0
   */
  IntVar exactPositivePart(LinearArgument amount, long least, long most) {
    var part = atMostPositivePart(amount, least, most);
    model.addGreaterOrEqual(part, amount);
    return part;
  }

  /** At least the amount's distance from 0 divided, rounded down. */
  IntVar distance(LinearArgument amount, long divisor, long most) {
    var distance = number(0, most, Math.abs(hintOf(amount)) / divisor);
    for (var sign : new int[] {1, -1}) {
      model.addLessOrEqual(
          LinearExpr.newBuilder().addTerm(amount, sign).addTerm(distance, -divisor), divisor - 1);
    }
    return distance;
  }

  /** At least the amount divided, rounded down. */
  IntVar quotient(LinearArgument amount, long divisor, long most) {
    var quotient = number(0, most / divisor, Math.floorDiv(hintOf(amount), divisor));
    model.addLessOrEqual(
        LinearExpr.newBuilder().add(amount).addTerm(quotient, -divisor), divisor - 1);
    return quotient;
  }

  /**
   * At least the amount's square, by the convex hull of the points it can take.
   *
   * @param step the amount is {@code least} plus a multiple of it
   */
  IntVar square(LinearArgument amount, long least, long most, long step) {
    var hinted = hintOf(amount);
    var square = number(0, Math.max(least * least, most * most), hinted * hinted);
    for (var from = least; from < most; from += step) {
      var to = from + step;
      model.addGreaterOrEqual(
          LinearExpr.newBuilder().add(square).addTerm(amount, -(from + to)), -from * to);
    }
    if (least >= most) {
      model.addGreaterOrEqual(square, least * least);
    }
    return square;
  }

  static LinearExpr sum(List<? extends LinearArgument> terms) {
    return LinearExpr.sum(terms.toArray(LinearArgument[]::new));
  }
}
