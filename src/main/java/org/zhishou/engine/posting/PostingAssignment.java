package org.zhishou.engine.posting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.zhishou.engine.problem.Physician;

/**
 * Which candidate fills which vacancy, exactly, as a flow of least cost: source - department -
 * physician - vacancy - sink, and an arc past them all for what stays open, dearer than any points.
 */
final class PostingAssignment {
  /** How many others are named beside whom a vacancy goes to. */
  static final int MOST_OTHERS = 3;

  private static final int SOURCE = 0;
  private static final int SINK = 1;
  private static final int LEFT_OPEN = 100_000_000;

  private record Department(String hospital, String specialty) {}

  /** A vacancy, by its place in the question, and who fills it. */
  record Choice(int vacancy, PostingCandidate candidate) {}

  private final PostingQuestion question;
  private final PostingCandidates candidates;
  private final DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph =
      new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
  private final Map<DefaultWeightedEdge, Integer> capacities = new HashMap<>();
  private final Map<DefaultWeightedEdge, Choice> choices = new HashMap<>();
  private final Map<Department, Integer> departments = new HashMap<>();
  private final Map<String, Integer> physicians = new HashMap<>();
  private final List<List<PostingCandidate>> candidatesByVacancy = new ArrayList<>();
  private final List<Choice> chosen;

  PostingAssignment(PostingQuestion question, PostingCandidates candidates) {
    this.question = question;
    this.candidates = candidates;
    graph.addVertex(SOURCE);
    graph.addVertex(SINK);
    var wanted = 0;
    for (var place = 0; place < question.vacancies().size(); place++) {
      add(place);
      wanted += question.vacancies().get(place).physicians();
    }
    arc(SOURCE, SINK, wanted, LEFT_OPEN);
    chosen = solve(wanted);
  }

  private void add(int place) {
    var vacancy = question.vacancies().get(place);
    var node = node();
    arc(node, SINK, vacancy.physicians(), 0);
    var here = new ArrayList<PostingCandidate>();
    for (var physician : candidates.of(vacancy)) {
      var candidate = candidates.candidate(physician, vacancy.centre());
      here.add(candidate);
      var arc = arc(physicianNode(physician), node, 1, candidate.points());
      choices.put(arc, new Choice(place, candidate));
    }
    candidatesByVacancy.add(here);
  }

  private int physicianNode(Physician physician) {
    var known = physicians.get(physician.id());
    if (known != null) {
      return known;
    }
    var node = node();
    physicians.put(physician.id(), node);
    arc(departmentNode(physician), node, 1, 0);
    return node;
  }

  private int departmentNode(Physician physician) {
    var department = new Department(physician.institution(), physician.specialty());
    var known = departments.get(department);
    if (known != null) {
      return known;
    }
    var node = node();
    departments.put(department, node);
    var most = question.mostOfDepartment();
    var atMost =
        most == null
            ? candidates.free().size()
            : Math.max(0, most - candidates.postedBeside(physician));
    arc(SOURCE, node, atMost, 0);
    return node;
  }

  private int node() {
    var node = graph.vertexSet().size();
    graph.addVertex(node);
    return node;
  }

  private DefaultWeightedEdge arc(int from, int to, int atMost, int cost) {
    var arc = graph.addEdge(from, to);
    graph.setEdgeWeight(arc, cost);
    capacities.put(arc, atMost);
    return arc;
  }

  private List<Choice> solve(int wanted) {
    var problem =
        new MinimumCostFlowProblemImpl<Integer, DefaultWeightedEdge>(
            graph, node -> supply(node, wanted), capacities::get);
    var flow =
        new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
            .getMinimumCostFlow(problem)
            .getFlowMap();
    return choices.entrySet().stream()
        .filter(choice -> flow.getOrDefault(choice.getKey(), 0.0) > 0.5)
        .map(Map.Entry::getValue)
        .sorted(
            Comparator.comparingInt(Choice::vacancy)
                .thenComparing(choice -> choice.candidate().points())
                .thenComparing(choice -> choice.candidate().physician()))
        .toList();
  }

  private static int supply(int node, int wanted) {
    return switch (node) {
      case SOURCE -> wanted;
      case SINK -> -wanted;
      default -> 0;
    };
  }

  /** In the order of the vacancies. */
  List<Choice> chosen() {
    return chosen;
  }

  boolean hasCandidates(int vacancy) {
    return !candidatesByVacancy.get(vacancy).isEmpty();
  }

  /** Who might go as well and is chosen for nothing. */
  List<PostingCandidate> others(int vacancy) {
    Set<String> going =
        chosen.stream().map(one -> one.candidate().physician()).collect(Collectors.toSet());
    return candidatesByVacancy.get(vacancy).stream()
        .filter(one -> !going.contains(one.physician()))
        .sorted(
            Comparator.comparingInt(PostingCandidate::points)
                .thenComparing(PostingCandidate::physician))
        .limit(MOST_OTHERS)
        .toList();
  }
}
