package org.zhishou.benchmarks.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

/** A sum of costs under construction, and how low and high it can be. */
final class Costs {
  private final CpModel model;
  private final LinearExprBuilder sum = LinearExpr.newBuilder();
  private long least;
  private long most;

  Costs(CpModel model) {
    this.model = model;
  }

  void add(LinearArgument units, long weight) {
    if (weight == 0) {
      return;
    }
    var expression = units.build();
    sum.addTerm(expression, weight);
    bound(expression.getOffset(), weight);
    for (var i = 0; i < expression.numElements(); i++) {
      var domain = model.getBuilder().getVariables(expression.getVariableIndex(i)).getDomainList();
      var coefficient = weight * expression.getCoefficient(i);
      var atLeast = domain.getFirst() * coefficient;
      var atMost = domain.getLast() * coefficient;
      least += Math.min(atLeast, atMost);
      most += Math.max(atLeast, atMost);
    }
  }

  void add(long units, long weight) {
    sum.add(units * weight);
    bound(units, weight);
  }

  private void bound(long units, long weight) {
    least += units * weight;
    most += units * weight;
  }

  LinearExpr sum() {
    return sum.build();
  }

  long least() {
    return least;
  }

  long most() {
    return most;
  }
}
