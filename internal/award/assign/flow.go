package assign

import "slices"

// edge carries whole units. The first costs price, each further one step more; neither
// is negative.
type edge struct {
	from, to    int
	room, flow  int64
	price, step int64
}

// network is a flow that is cheapest for what has been sent so far.
type network struct {
	edges []edge
	// at are the edges at a node: twice their place where they leave, and one more
	// where they arrive and can be gone back.
	at [][]int
	// potential makes every way that is open cost nothing less than nothing, so that
	// cheapest paths can be found by Dijkstra's method.
	potential []int64
	search    search
}

func (n *network) node() int {
	n.at = append(n.at, nil)
	n.potential = append(n.potential, 0)
	return len(n.at) - 1
}

func (n *network) edge(e edge) int {
	i := len(n.edges)
	n.edges = append(n.edges, e)
	n.at[e.from] = append(n.at[e.from], 2*i)
	n.at[e.to] = append(n.at[e.to], 2*i+1)
	return i
}

// along is a way along an edge, forward or back: where it leads, what one unit costs or saves, and
// whether there is room.
func (n *network) along(way int) (to int, p int64, open bool) {
	e := &n.edges[way/2]
	if way%2 == 0 {
		return e.to, e.price + e.step*e.flow, e.flow < e.room
	}
	return e.from, -e.price - e.step*(e.flow-1), e.flow > 0
}

// send moves one unit along a cheapest path, and reports false when there is none.
func (n *network) send(from, to int) bool {
	s := &n.search
	ways, ok := n.cheapest(from, to, -1, s)
	if !ok {
		return false
	}
	for _, way := range ways {
		n.edges[way/2].flow += int64(1 - 2*(way%2))
	}
	// Nodes not nearer than the end keep their potential: all is relative to it.
	end := s.distance[to]
	for _, node := range s.touched {
		if s.done[node] && s.distance[node] < end {
			n.potential[node] += s.distance[node] - end
		}
	}
	return true
}

// search is the memory of Dijkstra's method, kept to be used again.
type search struct {
	distance []int64 // after potentials
	by       []int   // the way by which a node is reached, or one of these
	done     []bool  // the distance is final
	touched  []int   // nodes of which something is known
	// level are nodes as far away as the one being left, which go first and need no
	// place in the heap.
	level []int
	heap  []visit
}

const (
	unreached = -1
	start     = -2
)

func (s *search) forget(nodes int) {
	for _, i := range s.touched {
		s.by[i], s.done[i] = unreached, false
	}
	if more := nodes - len(s.by); more > 0 {
		s.by = append(s.by, slices.Repeat([]int{unreached}, more)...)
		s.done = append(s.done, make([]bool, more)...)
		s.distance = append(s.distance, make([]int64, more)...)
	}
	s.touched, s.level, s.heap = s.touched[:0], s.level[:0], s.heap[:0]
}

func (s *search) reach(node, by int, at, from int64) {
	if s.by[node] == unreached {
		s.touched = append(s.touched, node)
	}
	s.by[node], s.distance[node] = by, at
	if at == from {
		s.level = append(s.level, node)
	} else {
		s.push(visit{at, node})
	}
}

// next is a node that is nearest of those reached, and reports false when none is left.
func (s *search) next() (int, bool) {
	if last := len(s.level) - 1; last >= 0 {
		node := s.level[last]
		s.level = s.level[:last]
		return node, true
	}
	if len(s.heap) == 0 {
		return 0, false
	}
	return s.pop().node, true
}

type visit struct {
	distance int64
	node     int
}

func (v visit) before(w visit) bool {
	return v.distance < w.distance || v.distance == w.distance && v.node < w.node
}

// cheapest is the cheapest path between two nodes as ways, the last first, without the
// edge of a place.
func (n *network) cheapest(from, to, without int, s *search) ([]int, bool) {
	s.forget(len(n.at))
	s.reach(from, start, 0, 0)
	for !s.done[to] {
		node, any := s.next()
		if !any {
			return nil, false
		}
		if s.done[node] {
			continue
		}
		s.done[node] = true
		here := s.distance[node]
		for _, way := range n.at[node] {
			next, p, open := n.along(way)
			if !open || s.done[next] || way/2 == without {
				continue
			}
			distance := here + p + n.potential[node] - n.potential[next]
			if s.by[next] != unreached && distance >= s.distance[next] {
				continue
			}
			if s.by[to] != unreached && distance >= s.distance[to] {
				continue // no way over here is cheaper than one that is known
			}
			s.reach(next, way, distance, here)
		}
	}
	var ways []int
	for at := to; s.by[at] != start; {
		way := s.by[at]
		ways = append(ways, way)
		if e := &n.edges[way/2]; way%2 == 0 {
			at = e.from
		} else {
			at = e.to
		}
	}
	return ways, true
}

func (s *search) push(v visit) {
	s.heap = append(s.heap, v)
	for i := len(s.heap) - 1; i > 0; {
		up := (i - 1) / 2
		if !s.heap[i].before(s.heap[up]) {
			break
		}
		s.heap[i], s.heap[up] = s.heap[up], s.heap[i]
		i = up
	}
}

func (s *search) pop() visit {
	top, last := s.heap[0], len(s.heap)-1
	s.heap[0] = s.heap[last]
	s.heap = s.heap[:last]
	for i := 0; ; {
		least := i
		for child := 2*i + 1; child < min(2*i+3, last); child++ {
			if s.heap[child].before(s.heap[least]) {
				least = child
			}
		}
		if least == i {
			return top
		}
		s.heap[i], s.heap[least] = s.heap[least], s.heap[i]
		i = least
	}
}
