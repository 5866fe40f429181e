// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <limits>
#include <vector>

namespace multaqa {

/// A flow of least cost through a network without cycles of negative cost, by shortest augmenting paths (Busacker and
/// Gowen 1961). Made for the small networks of SelectionProposal: some dozens of nodes.
class SelectionFlow
{
public:
    static constexpr int unlimited = std::numeric_limits<int>::max() / 2;

    explicit SelectionFlow(size_t nodes)
        : m_edgesOf(nodes)
    {
    }

    void addEdge(size_t from, size_t to, int capacity, int cost);

    struct Outcome
    {
        int flow = 0;
        int cost = 0;
    };
    /// At most WANTED units from SOURCE to SINK; fewer when the network holds no more.
    Outcome send(size_t source, size_t sink, int wanted);

private:
    struct Edge
    {
        size_t to;
        int capacity;
        int cost;
    };
    std::vector<Edge> m_edges; ///< each followed by the one back
    std::vector<std::vector<size_t>> m_edgesOf;
};

} // namespace multaqa
